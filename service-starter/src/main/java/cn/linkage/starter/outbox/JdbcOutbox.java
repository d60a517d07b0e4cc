package cn.linkage.starter.outbox;

import cn.linkage.starter.ids.Ids;
import cn.linkage.starter.tracing.CurrentTrace;
import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** {@link Outbox} in the table {@code outbox}, whose write-ahead log the relay follows. */
@Transactional(propagation = Propagation.MANDATORY)
class JdbcOutbox implements Outbox {

    private static final String INSERT =
            "insert into outbox (id, topic, type, aggregate_id, occurred_at, traceparent, payload)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final CurrentTrace trace;

    JdbcOutbox(JdbcTemplate jdbc, JsonMapper json, CurrentTrace trace) {
        this.jdbc = jdbc;
        this.json = json;
        this.trace = trace;
    }

    @Override
    public void append(OutboxEvent event) {
        append(event, trace.traceparent().orElse(null));
    }

    @Override
    public void append(OutboxEvent event, @Nullable String traceparent) {
        jdbc.update(
                INSERT,
                Ids.next(),
                event.topic(),
                event.type(),
                event.aggregateId(),
                Timestamp.from(event.occurredAt()),
                traceparent,
                json.writeValueAsString(event.payload()));
    }
}
