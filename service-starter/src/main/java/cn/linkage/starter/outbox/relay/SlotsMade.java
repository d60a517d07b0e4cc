package cn.linkage.starter.outbox.relay;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * That a slot was made once is kept in the service's own database, so that one that is missing is known to be lost; and with
 * it since when events are to be sent again because of that.
 */
class SlotsMade {

    private final JdbcClient jdbc;

    SlotsMade(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean has(String slot) {
        return jdbc.sql("select exists (select from relay_slot where name = :name)")
                .param("name", slot)
                .query(Boolean.class)
                .single();
    }

    void add(String slot) {
        jdbc.sql("insert into relay_slot (name) values (:name) on conflict do nothing")
                .param("name", slot)
                .update();
    }

    /** Since when events are still to be sent again; empty where none are. */
    Optional<Instant> owedSince(String slot) {
        return jdbc.sql("select resend_from from relay_slot where name = :name and resend_from is not null")
                .param("name", slot)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Notes that events written since then are to be sent again, or since an earlier moment that was noted before. */
    void owe(String slot, Instant since) {
        jdbc.sql("""
            insert into relay_slot (name, resend_from) values (:name, :since)
            on conflict (name) do update set resend_from = least(relay_slot.resend_from, excluded.resend_from)\
            """)
                .param("name", slot)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** They have been sent. */
    void settle(String slot) {
        jdbc.sql("update relay_slot set resend_from = null where name = :name")
                .param("name", slot)
                .update();
    }
}
