package cn.linkage.acceptance.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A stream of server-sent events that is being read, by a thread of its own, until either end closes it. */
public final class EventStream implements AutoCloseable {

    private final int status;
    private final InputStream body;
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private volatile boolean ended;

    /** One event; empty texts where the stream left a field out. */
    public record Event(String id, String name, String data) {}

    private EventStream(int status, InputStream body) {
        this.status = status;
        this.body = body;
    }

    /** Returns once the head of the answer has come. */
    public static EventStream open(HttpClient http, HttpRequest.Builder request) {
        try {
            HttpResponse<InputStream> response = http.send(
                    request.header("Accept", "text/event-stream, application/problem+json")
                            .build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            EventStream stream = new EventStream(response.statusCode(), response.body());
            Thread.ofVirtual().name("event-stream").start(stream::read);
            return stream;
        } catch (IOException e) {
            throw new IllegalStateException("The stream could not be opened: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public int status() {
        return status;
    }

    /** What has come so far. */
    public List<Event> events() {
        return List.copyOf(events);
    }

    /** Whether the platform ended the stream, or this side did. */
    public boolean ended() {
        return ended;
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException e) {
            ended = true;
        }
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            String id = "";
            String name = "";
            StringBuilder data = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    if (!data.isEmpty()) {
                        events.add(new Event(id, name, data.toString()));
                    }
                    name = "";
                    data.setLength(0);
                } else if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("event:")) {
                    name = line.substring(6).strip();
                } else if (line.startsWith("data:")) {
                    data.append(line.substring(5).strip());
                }
            }
        } catch (IOException e) {
            // Closed by one of the ends: what has come has come.
        } finally {
            ended = true;
        }
    }
}
