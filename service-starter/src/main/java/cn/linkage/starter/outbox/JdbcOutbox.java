package cn.linkage.starter.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.linkage.starter.ids.Ids;
import cn.linkage.starter.tracing.CurrentTrace;
import java.sql.Timestamp;
import java.util.List;
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

    /** What a Kafka broker takes by default, with room for headers; one larger event would stop all that follow. */
    private static final int LARGEST_PAYLOAD = 900_000;

    private static final int MOST_AT_ONCE = 500;

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
        appendTraced(List.of(new Traced(event, traceparent)));
    }

    @Override
    public void appendAll(List<OutboxEvent> events) {
        String traceparent = trace.traceparent().orElse(null);
        appendTraced(
                events.stream().map(event -> new Traced(event, traceparent)).toList());
    }

    @Override
    public void appendTraced(List<Traced> events) {
        jdbc.batchUpdate(INSERT, events, MOST_AT_ONCE, (row, traced) -> {
            OutboxEvent event = traced.event();
            row.setObject(1, Ids.next());
            row.setString(2, event.topic());
            row.setString(3, event.type());
            row.setObject(4, event.aggregateId());
            row.setTimestamp(5, Timestamp.from(event.occurredAt()));
            row.setString(6, traced.traceparent());
            row.setString(7, payload(event));
        });
    }

    private String payload(OutboxEvent event) {
        String payload = json.writeValueAsString(event.payload());
        if (payload.length() > LARGEST_PAYLOAD / 3 && payload.getBytes(UTF_8).length > LARGEST_PAYLOAD) {
            throw new IllegalArgumentException("An event of type " + event.type() + " of " + event.aggregateId()
                    + " is larger than " + LARGEST_PAYLOAD + " bytes");
        }
        return payload;
    }
}
