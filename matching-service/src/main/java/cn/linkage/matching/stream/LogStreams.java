package cn.linkage.matching.stream;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * All open streams of one log in this instance. One thread looks for new rows for all of them and hands each its share;
 * every stream has a thread of its own to send, so a slow reader holds up nobody. Without open streams nothing is read.
 */
public final class LogStreams<E> {

    private static final Logger LOG = LoggerFactory.getLogger(LogStreams.class);
    private static final Duration INTERVAL = Duration.ofMillis(150);
    private static final int PAGE = 500;

    private final LogSource<E> source;
    private final String name;
    private final Duration heartbeat;
    private final Set<OpenStream<E>> opening = ConcurrentHashMap.newKeySet();
    private final Set<OpenStream<E>> live = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService tail;
    private LogPosition position = LogPosition.START;

    /**
     * @param name for threads and messages
     * @param heartbeat how long a stream is silent at most
     */
    public LogStreams(LogSource<E> source, String name, Duration heartbeat) {
        this.source = source;
        this.name = name;
        this.heartbeat = heartbeat;
        this.tail = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("tail-" + name).daemon().factory());
        var _ = tail.scheduleWithFixedDelay(this::look, 0, INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Opens a stream for a person: what came after {@code lastEventId}, or the last few where there is none, then what comes.
     *
     * @param recent how many rows a reader without a last event gets of what was before
     * @param audience asked once the stream can be found by {@link #closeOf}: a right revoked meanwhile is not missed
     */
    public SseEmitter open(
            UUID person,
            Supplier<LogSource.Audience<E>> audience,
            @Nullable String lastEventId,
            int recent,
            LogEvents<E> events) {
        LogPosition from = LogPosition.parse(lastEventId);
        OpenStream<E> stream = new OpenStream<>(person, events, heartbeat, this::forget);
        opening.add(stream);
        try {
            stream.listenTo(audience.get());
        } catch (RuntimeException e) {
            forget(stream);
            throw e;
        }
        Thread.ofVirtual().name(name + "-stream").start(() -> run(stream, from, recent));
        return stream.emitter();
    }

    /** Closes every stream of a person at once. */
    public void closeOf(UUID person) {
        opening.stream().filter(s -> s.person().equals(person)).forEach(OpenStream::close);
        live.stream().filter(s -> s.person().equals(person)).forEach(OpenStream::close);
    }

    /** Closes everything, for a shutdown. */
    public void closeAll() {
        tail.shutdownNow();
        opening.forEach(OpenStream::close);
        live.forEach(OpenStream::close);
    }

    public int openCount() {
        return live.size();
    }

    private void run(OpenStream<E> stream, @Nullable LogPosition from, int recent) {
        try {
            stream.greet();
            LogPosition reached = catchUp(stream, from == null ? source.before(recent) : from);
            tail.execute(() -> {
                try {
                    goLive(stream, reached);
                } catch (RuntimeException e) {
                    LOG.warn("A stream of {} could not start and is closed: {}", name, e.toString());
                    stream.close();
                }
            });
            stream.send();
        } catch (RuntimeException e) {
            LOG.info("A stream of {} ended: {}", name, e.toString());
        } finally {
            forget(stream);
            stream.end();
        }
    }

    /** Sends what a returning reader missed, page by page; the last page is the tail's. */
    private LogPosition catchUp(OpenStream<E> stream, LogPosition from) {
        LogPosition reached = from;
        List<LogEntry<E>> page = source.after(reached, stream.audience(), PAGE);
        while (page.size() == PAGE && !stream.closed()) {
            page.forEach(stream::sendNow);
            reached = page.getLast().position();
            page = source.after(reached, stream.audience(), PAGE);
        }
        page.forEach(stream::sendNow);
        return page.isEmpty() ? reached : page.getLast().position();
    }

    /** On the tail's thread, so that no row falls between catching up and what comes. */
    private void goLive(OpenStream<E> stream, LogPosition reached) {
        if (live.isEmpty()) {
            position = source.end();
        }
        stream.hasReached(reached);
        LogPosition next = reached;
        while (next.compareTo(position) < 0) {
            List<LogEntry<E>> missed = source.after(next, stream.audience(), PAGE);
            for (LogEntry<E> entry : missed) {
                if (entry.position().compareTo(position) <= 0) {
                    stream.offer(entry);
                }
            }
            next = missed.size() < PAGE ? position : missed.getLast().position();
        }
        live.add(stream);
        opening.remove(stream);
        if (stream.closed()) {
            live.remove(stream);
        }
    }

    private void look() {
        try {
            if (live.isEmpty()) {
                return;
            }
            List<LogEntry<E>> page;
            do {
                page = source.after(position, PAGE);
                for (LogEntry<E> entry : page) {
                    live.forEach(stream -> stream.offer(entry));
                    position = entry.position();
                }
            } while (page.size() == PAGE);
        } catch (RuntimeException e) {
            LOG.warn("The log of {} could not be read, trying again: {}", name, e.toString());
        }
    }

    private void forget(OpenStream<E> stream) {
        opening.remove(stream);
        live.remove(stream);
    }
}
