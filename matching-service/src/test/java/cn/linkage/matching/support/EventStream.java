package cn.linkage.matching.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Server-sent events as they come, and whether the server ended the stream. */
public final class EventStream implements AutoCloseable {

    private final InputStream body;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private volatile boolean ended;

    EventStream(HttpClient http, HttpRequest request) {
        try {
            HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("The stream answers " + response.statusCode());
            }
            body = response.body();
            Thread.ofVirtual().start(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        StringBuilder line = new StringBuilder();
        try (var reader = new InputStreamReader(body, StandardCharsets.UTF_8)) {
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                if (c == '\n') {
                    lines.add(line.toString());
                    line.setLength(0);
                } else {
                    line.append((char) c);
                }
            }
        } catch (IOException e) {
            lines.add(":" + e.getMessage());
        } finally {
            ended = true;
        }
    }

    public boolean connected() {
        return lines.stream().anyMatch(line -> line.startsWith(":"));
    }

    public boolean ended() {
        return ended;
    }

    public List<String> comments() {
        return lines.stream().filter(line -> line.startsWith(":")).toList();
    }

    public List<String> ids() {
        return fields("id:");
    }

    public List<String> names() {
        return fields("event:");
    }

    public List<String> data() {
        return fields("data:");
    }

    private List<String> fields(String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()))
                .toList();
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
