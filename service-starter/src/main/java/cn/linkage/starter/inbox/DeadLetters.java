package cn.linkage.starter.inbox;

import cn.linkage.starter.list.KeyType;
import cn.linkage.starter.list.Lists;
import cn.linkage.starter.list.Rows;
import cn.linkage.starter.list.SortKeys;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Events laid aside, in the consumer's own database, so that laying aside, parking and driving again are transactions
 * like handling is. While a row of an aggregate is here, later events of it queue up behind in their order.
 */
class DeadLetters {

    /** A stream of events that must keep its order. */
    record Aggregate(String topic, UUID id) {}

    private static final String ADD = """
            insert into dead_letter (topic, aggregate_id, event_id, type, partition, kafka_offset, occurred_at,
              traceparent, payload, reason, attempts)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";
    private static final int LONGEST_REASON = 4000;

    /** Numbers count up in the order of laying aside. */
    private static final SortKeys<DeadLetter> KEYS =
            SortKeys.unique("id", KeyType.NUMBER, DeadLetter::id).byUnique("createdAt");

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    DeadLetters(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    /** Which of the events belong to an aggregate that waits behind a dead letter. */
    Set<Aggregate> waiting(Collection<ReceivedEvent> events) {
        Set<UUID> ids = new HashSet<>();
        events.forEach(event -> ids.add(event.aggregateId()));
        return Set.copyOf(
                client.sql("select distinct topic, aggregate_id from dead_letter where aggregate_id in (:ids)")
                        .param("ids", ids)
                        .query((row, number) -> new Aggregate(row.getString(1), row.getObject(2, UUID.class)))
                        .list());
    }

    /** Lays an event aside, with the reason why it could not be handled; without one it is only parked. */
    void add(ReceivedEvent event, @Nullable String reason, int attempts) {
        jdbc.update(
                ADD,
                event.topic(),
                event.aggregateId(),
                event.eventId(),
                event.type(),
                event.partition(),
                event.offset(),
                Timestamp.from(event.time()),
                event.traceparent(),
                event.payload().bytes(),
                shortened(reason),
                attempts);
    }

    private static @Nullable String shortened(@Nullable String reason) {
        return reason == null ? null : reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
    }

    void failedAgain(long id, String reason) {
        jdbc.update(
                "update dead_letter set reason = ?, attempts = attempts + 1, version = version + 1 where id = ?",
                shortened(reason),
                id);
    }

    /** The first event that waits for the aggregate, locked against another who drives it too. */
    Optional<Waiting> first(Aggregate aggregate) {
        return client.sql("""
                        select * from dead_letter where topic = :topic and aggregate_id = :aggregate
                        order by id limit 1 for update""")
                .param("topic", aggregate.topic())
                .param("aggregate", aggregate.id())
                .query(DeadLetters::waiting)
                .optional();
    }

    /** A row with the event in it. */
    record Waiting(long id, ReceivedEvent event) {}

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getLong("id"),
                new ReceivedEvent(
                        row.getString("topic"),
                        row.getInt("partition"),
                        row.getLong("kafka_offset"),
                        row.getObject("event_id", UUID.class),
                        row.getString("type"),
                        row.getObject("aggregate_id", UUID.class),
                        row.getTimestamp("occurred_at").toInstant(),
                        row.getString("traceparent"),
                        new ReceivedEvent.Payload(row.getBytes("payload")),
                        null));
    }

    Optional<DeadLetter> find(long id) {
        return client.sql("select * from dead_letter where id = :id")
                .param("id", id)
                .query(DeadLetters::letter)
                .optional();
    }

    /** The row, locked against others who change it. */
    Optional<DeadLetter> findForUpdate(long id) {
        return client.sql("select * from dead_letter where id = :id for update")
                .param("id", id)
                .query(DeadLetters::letter)
                .optional();
    }

    Optional<DeadLetterContent> content(long id) {
        return client.sql("""
                        select l.*, (select count(*) from dead_letter b
                          where b.topic = l.topic and b.aggregate_id = l.aggregate_id and b.id > l.id) as behind
                        from dead_letter l where l.id = :id""")
                .param("id", id)
                .query((row, number) -> new DeadLetterContent(
                        letter(row, number),
                        new String(row.getBytes("payload"), StandardCharsets.UTF_8),
                        row.getLong("behind")))
                .optional();
    }

    void mend(long id, byte[] payload) {
        jdbc.update("update dead_letter set payload = ?, version = version + 1 where id = ?", payload, id);
    }

    void remove(long id) {
        jdbc.update("delete from dead_letter where id = ?", id);
    }

    /** Aggregates whose first row is only parked: what it waited for has gone. */
    List<Aggregate> onlyParked() {
        return client.sql("""
                        select topic, aggregate_id from (
                          select distinct on (topic, aggregate_id) topic, aggregate_id, reason
                          from dead_letter order by topic, aggregate_id, id) first
                        where reason is null""")
                .query((row, number) -> new Aggregate(row.getString(1), row.getObject(2, UUID.class)))
                .list();
    }

    /** The oldest rows that failed. */
    List<DeadLetter> failed(int limit) {
        return client.sql("select * from dead_letter where reason is not null order by id limit :limit")
                .param("limit", limit)
                .query(DeadLetters::letter)
                .list();
    }

    /** All rows that failed, as a list to be paged. */
    Rows<DeadLetter> failed(Lists lists) {
        return lists.list(
                "dead-letters", "select * from dead_letter where reason is not null", KEYS, DeadLetters::letter);
    }

    private static DeadLetter letter(ResultSet row, int number) throws SQLException {
        return new DeadLetter(
                row.getLong("id"),
                row.getString("topic"),
                row.getObject("aggregate_id", UUID.class),
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                row.getString("reason"),
                row.getInt("attempts"),
                row.getTimestamp("occurred_at").toInstant(),
                row.getTimestamp("created_at").toInstant(),
                row.getLong("version"));
    }

    /** How many events of the aggregate wait. */
    long countOf(Aggregate aggregate) {
        return client.sql("select count(*) from dead_letter where topic = :topic and aggregate_id = :aggregate")
                .param("topic", aggregate.topic())
                .param("aggregate", aggregate.id())
                .query(Long.class)
                .single();
    }

    /** How many events wait in all. */
    long count() {
        return client.sql("select count(*) from dead_letter").query(Long.class).single();
    }
}
