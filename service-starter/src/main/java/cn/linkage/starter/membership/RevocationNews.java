package cn.linkage.starter.membership;

import cn.linkage.starter.signal.Signals;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Hands revocations to the listeners of this instance; when it begins to listen, or listens again, those of the last hours
 * too: a stream may have been opened before.
 */
class RevocationNews implements Signals.Listener {

    private static final Duration LONGEST_CUT = Duration.ofHours(6);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectProvider<MembershipRevokedListener> listeners;

    RevocationNews(JdbcClient jdbc, Clock clock, ObjectProvider<MembershipRevokedListener> listeners) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.listeners = listeners;
    }

    @Override
    public void received(String payload) {
        tell(jdbc.sql("select * from membership where id = :id and revoked_at is not null")
                .param("id", UUID.fromString(payload))
                .query(JdbcMemberships::read)
                .list());
    }

    @Override
    public void connected() {
        tell(jdbc.sql("select * from membership where revoked_at > :since order by revoked_at")
                .param("since", Timestamp.from(clock.instant().minus(LONGEST_CUT)))
                .query(JdbcMemberships::read)
                .list());
    }

    private void tell(List<Membership> revoked) {
        for (Membership membership : revoked) {
            listeners.orderedStream().forEach(listener -> listener.revoked(membership));
        }
    }
}
