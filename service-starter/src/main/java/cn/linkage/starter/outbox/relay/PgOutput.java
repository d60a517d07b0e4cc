package cn.linkage.starter.outbox.relay;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    /** What a timestamp looks like in the date style ISO, which pgjdbc asks for; the offset is the session's. */
    private static final DateTimeFormatter TIMESTAMP = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendOffset("+HH:mm:ss", "+00")
            .toFormatter();

    /** Columns' names by the relation's number. */
    private final Map<Integer, List<String>> relations = new HashMap<>();

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
        String[] columns = new String[message.getShort()];
        for (int i = 0; i < columns.length; i++) {
            message.get();
            columns[i] = text(message);
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
        return text(message, begin, end - begin);
    }

    private static String text(ByteBuffer message, int begin, int length) {
        return new String(message.array(), message.arrayOffset() + begin, length, StandardCharsets.UTF_8);
    }

    /** The relation's number, {@code N}, and the columns in order: {@code n} for null, or {@code t}, length, text. */
    private Insert insert(ByteBuffer message) {
        List<String> columns = relations.get(message.getInt());
        message.get();
        if (columns == null || columns.size() != message.getShort()) {
            throw new IllegalStateException("A row of the outbox came without its relation");
        }
        Map<String, String> row = HashMap.newHashMap(columns.size());
        for (String column : columns) {
            if (message.get() == 't') {
                int length = message.getInt();
                row.put(column, text(message, message.position(), length));
                message.position(message.position() + length);
            }
        }
        return new Insert(new OutboxRow(
                needed(row, "id"),
                needed(row, "topic"),
                needed(row, "type"),
                needed(row, "aggregate_id"),
                instant(needed(row, "occurred_at")),
                row.get("traceparent"),
                needed(row, "payload")));
    }

    private static String needed(Map<String, String> row, String column) {
        @Nullable String value = row.get(column);
        if (value == null) {
            throw new IllegalStateException("A row of the outbox has no " + column);
        }
        return value;
    }

    private static Instant instant(String timestamp) {
        return OffsetDateTime.parse(timestamp, TIMESTAMP).toInstant();
    }
}
