package cn.linkage.matching.notice;

import cn.linkage.contracts.codes.Side;
import cn.linkage.matching.stream.LogEvents;
import cn.linkage.matching.stream.LogSource;
import cn.linkage.matching.stream.LogStreams;
import cn.linkage.starter.membership.Membership;
import cn.linkage.starter.membership.MembershipRevokedListener;
import cn.linkage.starter.membership.Memberships;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The open notice streams of this instance. A person's streams are closed when one of the person's memberships is revoked;
 * a client that still has another membership comes back with what is left.
 */
@Component
class NoticeStreams implements MembershipRevokedListener, SmartLifecycle {

    private static final LogEvents<Notice> EVENTS = new LogEvents<>() {
        @Override
        public String name(Notice notice) {
            return notice.type().name();
        }

        @Override
        public Object data(Notice notice) {
            return notice;
        }
    };

    private record Organisation(Side side, UUID id) {}

    private final Memberships memberships;
    private final LogStreams<Notice> streams;
    private volatile boolean running;

    NoticeStreams(
            JdbcNotices notices,
            Memberships memberships,
            @Value("${linkage.matching.stream-heartbeat}") Duration heartbeat) {
        this.memberships = memberships;
        this.streams = new LogStreams<>(notices.log(), "notices", heartbeat);
    }

    SseEmitter open(UUID person, @Nullable String lastEventId) {
        return streams.open(person, () -> audience(person), lastEventId, 0, EVENTS);
    }

    private LogSource.Audience<Notice> audience(UUID person) {
        Set<Organisation> own = memberships.of(person).stream()
                .map(m -> new Organisation(m.side(), m.organisationId()))
                .collect(Collectors.toUnmodifiableSet());
        return notice -> own.contains(new Organisation(notice.side(), notice.organisationId()));
    }

    @Override
    public void revoked(Membership membership) {
        streams.closeOf(membership.personId());
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
