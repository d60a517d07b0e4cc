package cn.linkage.matching.monitoring;

import cn.linkage.matching.stream.LogEvents;
import cn.linkage.matching.stream.LogStreams;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The offices' open streams of this instance. */
@Component
class MatchStreams implements SmartLifecycle {

    private static final LogEvents<MatchEvent> EVENTS = new LogEvents<>() {
        @Override
        public String name(MatchEvent event) {
            return event.type().name();
        }

        @Override
        public Object data(MatchEvent event) {
            return event;
        }
    };

    private final LogStreams<MatchEvent> streams;
    private volatile boolean running;

    MatchStreams(JdbcMatchFeed feed, @Value("${linkage.matching.stream-heartbeat}") Duration heartbeat) {
        this.streams = new LogStreams<>(feed.log(), "monitoring", heartbeat);
    }

    SseEmitter open(UUID person, @Nullable String lastEventId, int recent) {
        return streams.open(person, () -> event -> true, lastEventId, recent, EVENTS);
    }

    @Override
    public void start() {
        running = true;
    }

    /** Runs before the web server waits for its requests, which these are. */
    @Override
    public void stop() {
        running = false;
        streams.closeAll();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
