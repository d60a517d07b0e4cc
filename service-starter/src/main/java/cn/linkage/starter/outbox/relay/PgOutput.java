package cn.linkage.starter.outbox.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.postgresql.replication.LogSequenceNumber;

/**
 * Reads the messages of PostgreSQL's plugin {@code pgoutput} in version 1 of its protocol, as far as a publication of one
 * table's inserts sends them. Source: PostgreSQL's manual, "Logical Replication Message Formats".
 */
final class PgOutput {

    /** A committed transaction's part. */
    sealed interface Message permits Begin, Insert, Commit, Other {}

    record Begin() implements Message {}

    record Insert(OutboxRow row) implements Message {}

    /**
     * The transaction is whole.
     *
     * @param end the place in the log after it
     */
    record Commit(LogSequenceNumber end) implements Message {}

    /** Of no interest here: how a relation looks (kept), origins, types. */
    record Other() implements Message {}

    private static final Begin BEGIN = new Begin();
    private static final Other OTHER = new Other();
    private static final int SPACE_AT = 10;
    private static final byte[] UTC = "+00".getBytes(UTF_8);

    /** The columns of the outbox that an event is made of. */
    private enum Column {
        ID,
        TOPIC,
        TYPE,
        AGGREGATE_ID,
        OCCURRED_AT,
        TRACEPARENT,
        PAYLOAD,
        OTHER;

        static Column named(String name) {
            for (Column column : values()) {
                if (column.name().equalsIgnoreCase(name)) {
                    return column;
                }
            }
            return OTHER;
        }
    }

    /** Columns in their order by the relation's number. */
    private final Map<Integer, List<Column>> relations = new HashMap<>();

    /**
     * Reads one message.
     *
     * @throws IllegalStateException where the publication sends what an outbox never has
     */
    Message read(ByteBuffer message) {
        char type = (char) message.get();
        return switch (type) {
            case 'B' -> BEGIN;
            case 'I' -> insert(message);
            case 'C' -> commit(message);
            case 'R' -> relation(message);
            case 'O', 'Y' -> OTHER;
            default -> throw new IllegalStateException("The outbox's publication sent a message of type " + type);
        };
    }

    /** Flags, the commit record's place, the place after the transaction, the time. */
    private static Commit commit(ByteBuffer message) {
        message.get();
        message.getLong();
        return new Commit(LogSequenceNumber.valueOf(message.getLong()));
    }

    /** Number, schema, table, replica identity, columns: flags, name, type, modifier. */
    private Other relation(ByteBuffer message) {
        int number = message.getInt();
        text(message);
        text(message);
        message.get();
        Column[] columns = new Column[message.getShort()];
        for (int i = 0; i < columns.length; i++) {
            message.get();
            columns[i] = Column.named(text(message));
            message.getInt();
            message.getInt();
        }
        relations.put(number, List.of(columns));
        return OTHER;
    }

    private static String text(ByteBuffer message) {
        int begin = message.position();
        int end = begin;
        while (message.get(end) != 0) {
            end++;
        }
        message.position(end + 1);
        return new String(message.array(), message.arrayOffset() + begin, end - begin, UTF_8);
    }

    /** The relation's number, {@code N}, and the columns in order: {@code n} for null, or {@code t}, length, text. */
    private Insert insert(ByteBuffer message) {
        List<Column> columns = relations.get(message.getInt());
        message.get();
        if (columns == null || columns.size() != message.getShort()) {
            throw new IllegalStateException("A row of the outbox came without its relation");
        }
        Map<Column, byte[]> row = new EnumMap<>(Column.class);
        for (Column column : columns) {
            if (message.get() == 't') {
                byte[] value = new byte[message.getInt()];
                message.get(value);
                row.put(column, value);
            }
        }
        return new Insert(new OutboxRow(
                new String(needed(row, Column.TOPIC), UTF_8),
                needed(row, Column.ID),
                needed(row, Column.TYPE),
                needed(row, Column.AGGREGATE_ID),
                rfc3339(needed(row, Column.OCCURRED_AT)),
                row.get(Column.TRACEPARENT),
                needed(row, Column.PAYLOAD)));
    }

    private static byte[] needed(Map<Column, byte[]> row, Column column) {
        byte[] value = row.get(column);
        if (value == null) {
            throw new IllegalStateException(
                    "A row of the outbox has no " + column.name().toLowerCase(Locale.ROOT));
        }
        return value;
    }

    /** {@code 2026-01-31 08:00:00.5+00}, as a session in UTC writes it, with a T and a Z. */
    private static byte[] rfc3339(byte[] timestamp) {
        int zone = timestamp.length - UTC.length;
        if (zone < SPACE_AT
                || timestamp[SPACE_AT] != ' '
                || !Arrays.equals(timestamp, zone, timestamp.length, UTC, 0, UTC.length)) {
            throw new IllegalStateException(
                    "A row of the outbox has the time " + new String(timestamp, UTF_8) + ", which is not in UTC");
        }
        byte[] moment = Arrays.copyOf(timestamp, zone + 1);
        moment[SPACE_AT] = 'T';
        moment[zone] = 'Z';
        return moment;
    }
}
