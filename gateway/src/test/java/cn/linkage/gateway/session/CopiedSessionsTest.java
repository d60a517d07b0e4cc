package cn.linkage.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.MapSession;

class CopiedSessionsTest {

    private final Map<String, MapSession> stored = new HashMap<>();
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicInteger writes = new AtomicInteger();
    private final CopiedSessions<MapSession> sessions =
            new CopiedSessions<>(new Stored(), Duration.ofMinutes(1), Duration.ofMinutes(1));

    private String login() {
        CopiedSession session = sessions.createSession();
        session.setAttribute("person", "wang");
        sessions.save(session);
        return session.getId();
    }

    private CopiedSession found(String id) {
        CopiedSession session = sessions.findById(id);
        if (session == null) {
            throw new AssertionError("No session " + id);
        }
        return session;
    }

    @Test
    void many_calls_read_a_session_once_and_write_it_never() {
        String id = login();
        writes.set(0);

        for (int i = 0; i < 100; i++) {
            CopiedSession session = found(id);
            session.setLastAccessedTime(Instant.now());
            String person = session.getAttribute("person");
            assertThat(person).isEqualTo("wang");
            sessions.save(session);
        }

        assertThat(reads).hasValue(1);
        assertThat(writes).hasValue(0);
    }

    @Test
    void the_time_of_the_last_use_is_written_once_an_interval() {
        String id = login();
        writes.set(0);
        Instant later = Instant.now().plusSeconds(90);

        for (int i = 0; i < 10; i++) {
            CopiedSession session = found(id);
            session.setLastAccessedTime(later);
            sessions.save(session);
        }

        assertThat(writes).hasValue(1);
        assertThat(stored.get(id)).extracting(MapSession::getLastAccessedTime).isEqualTo(later);
    }

    @Test
    void a_change_is_seen_by_the_next_call_at_once() {
        String id = login();
        found(id);

        CopiedSession changing = found(id);
        changing.setAttribute("tokens", "new");
        sessions.save(changing);
        sessions.change(id, session -> session.setAttribute("more", "newer"));

        assertThat(found(id).<Object>getAttribute("tokens")).isEqualTo("new");
        assertThat(found(id).<Object>getAttribute("more")).isEqualTo("newer");
    }

    @Test
    void a_deleted_session_is_gone_at_once_in_spite_of_its_copy() {
        String id = login();
        found(id);

        sessions.deleteById(id);

        assertThat(sessions.findById(id)).isNull();
        assertThat(sessions.change(id, session -> session.setAttribute("x", "y")))
                .isFalse();
    }

    @Test
    void a_call_under_way_does_not_bring_an_ended_session_back() {
        String id = login();
        CopiedSession underWay = found(id);

        sessions.deleteById(id);
        underWay.setAttribute("tokens", "late");
        sessions.save(underWay);

        assertThat(stored).isEmpty();
        assertThat(sessions.findById(id)).isNull();
    }

    @Test
    void after_a_change_of_id_the_old_one_leads_nowhere() {
        String id = login();
        CopiedSession session = found(id);

        String next = session.changeSessionId();
        sessions.save(session);

        assertThat(sessions.findById(id)).isNull();
        assertThat(found(next).<Object>getAttribute("person")).isEqualTo("wang");
    }

    private final class Stored implements FindByIndexNameSessionRepository<MapSession> {

        @Override
        public MapSession createSession() {
            return new MapSession();
        }

        @Override
        public void save(MapSession session) {
            writes.incrementAndGet();
            stored.remove(session.getOriginalId());
            stored.put(session.getId(), new MapSession(session));
        }

        @Override
        public @Nullable MapSession findById(String id) {
            reads.incrementAndGet();
            MapSession session = stored.get(id);
            return session == null ? null : new MapSession(session);
        }

        @Override
        public void deleteById(String id) {
            stored.remove(id);
        }

        @Override
        public Map<String, MapSession> findByIndexNameAndIndexValue(String name, String value) {
            return Map.of();
        }
    }
}
