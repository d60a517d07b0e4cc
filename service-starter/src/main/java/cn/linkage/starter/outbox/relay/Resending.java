package cn.linkage.starter.outbox.relay;

import cn.linkage.starter.ids.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sends events again from the table, after the slot was lost. The new slot is made first, so that what commits meanwhile
 * is kept; such an event may be sent twice and is dropped by its consumers. Rows are read in the order of their ids: an
 * aggregate's transactions wait for each other, so for each aggregate that is the order of their commits, as far as the clocks
 * of several instances agree.
 */
class Resending {

    private static final Logger LOG = LoggerFactory.getLogger(Resending.class);
    /** Each may have a megabyte. */
    private static final int BATCH = 100;

    private record Row(UUID id, OutboxRow event) {}

    private final Relay relay;
    private final JdbcClient jdbc;
    private final Supplier<KafkaSender> senders;

    Resending(Relay relay, JdbcClient jdbc, Supplier<KafkaSender> senders) {
        this.relay = relay;
        this.jdbc = jdbc;
        this.senders = senders;
    }

    /**
     * Sends again what was written since the moment, or since an earlier one that an attempt before was cut short at, and
     * says how many events that were.
     */
    synchronized long since(Instant moment) throws InterruptedException {
        if (relay.status().state() != Relay.State.SLOT_LOST) {
            throw new IllegalStateException(
                    "Nothing is lost: the relay is " + relay.status().state());
        }
        relay.stop();
        try {
            relay.makeSlotAnew(moment);
            long sent = sendAgain(relay.owedSince().orElse(moment));
            relay.settle();
            return sent;
        } finally {
            // Where it was cut short, the relay says so, and it can be asked for again.
            relay.start();
        }
    }

    private long sendAgain(Instant since) throws InterruptedException {
        long sent = 0;
        UUID after = Ids.firstOf(since);
        try (KafkaSender sender = senders.get()) {
            List<Row> rows;
            do {
                rows = rowsAfter(after);
                sender.sendRows(rows.stream().map(Row::event).toList());
                sent += rows.size();
                after = rows.isEmpty() ? after : rows.getLast().id();
            } while (rows.size() == BATCH);
        }
        LOG.warn("Sent {} events again, written since {}", sent, since);
        return sent;
    }

    private List<Row> rowsAfter(UUID id) {
        return jdbc.sql("select * from outbox where id > :id order by id limit :batch")
                .param("id", id)
                .param("batch", BATCH)
                .query(Resending::read)
                .list();
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                OutboxRow.of(
                        row.getString("topic"),
                        row.getString("id"),
                        row.getString("type"),
                        row.getString("aggregate_id"),
                        row.getTimestamp("occurred_at").toInstant(),
                        row.getString("traceparent"),
                        row.getString("payload")));
    }
}
