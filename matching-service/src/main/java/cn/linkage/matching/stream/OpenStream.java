package cn.linkage.matching.stream;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One reader's stream. Opening → live → closed. A reader that is more than {@value #MOST_WAITING} entries behind is closed
 * and comes back with its Last-Event-ID.
 *
 * <p>Only the sending thread completes the emitter, once. The container calls back on completion with the request's lock
 * held; if that call, or another thread, completed the emitter as well, each could wait for the other's lock.
 */
final class OpenStream<E> {

    private static final int MOST_WAITING = 2_000;

    private final UUID person;
    private final LogEvents<E> events;
    private final Duration heartbeat;
    private final SseEmitter emitter = new SseEmitter(0L);
    private final BlockingQueue<Optional<LogEntry<E>>> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private LogSource.@Nullable Audience<E> audience;
    private LogPosition reached = LogPosition.START;
    private volatile boolean closed;

    OpenStream(UUID person, LogEvents<E> events, Duration heartbeat, Consumer<OpenStream<E>> ended) {
        this.person = person;
        this.events = events;
        this.heartbeat = heartbeat;
        emitter.onCompletion(() -> {
            close();
            ended.accept(this);
        });
        emitter.onError(e -> close());
    }

    UUID person() {
        return person;
    }

    SseEmitter emitter() {
        return emitter;
    }

    void listenTo(LogSource.Audience<E> listener) {
        this.audience = listener;
    }

    LogSource.Audience<E> audience() {
        return Objects.requireNonNull(audience);
    }

    boolean closed() {
        return closed;
    }

    /** Says what was sent while catching up, which may be further than the tail of the log has come. */
    void hasReached(LogPosition position) {
        reached = position;
    }

    /** Puts an entry in line, if it is for this reader and was not sent before. */
    void offer(LogEntry<E> entry) {
        if (entry.position().compareTo(reached) <= 0) {
            return;
        }
        if (!closed && audience().test(entry.value()) && !waiting.offer(Optional.of(entry))) {
            close();
        }
    }

    /** Sends what is put in line until the stream closes; a comment where there was nothing for a while. */
    void send() {
        try {
            while (!closed) {
                Optional<LogEntry<E>> next = waiting.poll(heartbeat.toMillis(), TimeUnit.MILLISECONDS);
                if (next == null) {
                    comment("heartbeat");
                } else if (next.isPresent() && !closed) {
                    sendNow(next.get());
                }
            }
        } catch (IOException | IllegalStateException e) {
            closed = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    /** Ends the connection. For the sending thread alone, as the last thing it does. */
    void end() {
        closed = true;
        emitter.complete();
    }

    void sendNow(LogEntry<E> entry) {
        if (closed) {
            return;
        }
        try {
            emitter.send(SseEmitter.event()
                    .id(entry.position().toString())
                    .name(events.name(entry.value()))
                    .data(events.data(entry.value()), MediaType.APPLICATION_JSON));
        } catch (IOException | IllegalStateException e) {
            closed = true;
        }
    }

    /** Nothing is sent after this; the sending thread wakes and ends the connection. */
    void close() {
        closed = true;
        boolean woken = waiting.offer(Optional.empty());
        if (!woken) {
            waiting.clear();
        }
    }

    /** Sends something at once, so that the reader knows it is connected. */
    void greet() {
        try {
            comment("open");
        } catch (IOException | IllegalStateException e) {
            closed = true;
        }
    }

    private void comment(String text) throws IOException {
        emitter.send(SseEmitter.event().comment(text));
    }
}
