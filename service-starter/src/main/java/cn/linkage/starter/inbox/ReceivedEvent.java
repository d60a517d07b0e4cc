package cn.linkage.starter.inbox;

import cn.linkage.starter.kafka.CloudEvents;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * An event as Kafka delivered it.
 *
 * @param fault what is wrong with the envelope; such an event is laid aside under an id of its place in Kafka
 */
record ReceivedEvent(
        String topic,
        int partition,
        long offset,
        UUID eventId,
        String type,
        UUID aggregateId,
        Instant time,
        @Nullable String traceparent,
        Payload payload,
        @Nullable String fault) {

    /** The event's JSON. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared: it is only carried to the parser.
    record Payload(byte[] bytes) {}

    static ReceivedEvent of(ConsumerRecord<byte[], byte[]> record) {
        UUID place = UUID.nameUUIDFromBytes(
                (record.topic() + "/" + record.partition() + "/" + record.offset()).getBytes(StandardCharsets.UTF_8));
        String type = header(record, CloudEvents.TYPE);
        UUID eventId = id(header(record, CloudEvents.ID));
        UUID aggregateId = id(record.key() == null ? null : new String(record.key(), StandardCharsets.UTF_8));
        Instant time = time(header(record, CloudEvents.TIME));
        String fault = null;
        if (type == null || eventId == null || aggregateId == null || time == null || record.value() == null) {
            fault = "The envelope lacks " + CloudEvents.ID + ", " + CloudEvents.TYPE + ", " + CloudEvents.TIME
                    + ", a key that is an id, or a value";
        }
        return new ReceivedEvent(
                record.topic(),
                record.partition(),
                record.offset(),
                Objects.requireNonNullElse(eventId, place),
                Objects.requireNonNullElse(type, ""),
                Objects.requireNonNullElse(aggregateId, place),
                Objects.requireNonNullElse(time, Instant.ofEpochMilli(record.timestamp())),
                header(record, CloudEvents.TRACEPARENT),
                new Payload(record.value() == null ? new byte[0] : record.value()),
                fault);
    }

    EventContext context() {
        return new EventContext(eventId, time, aggregateId, traceparent);
    }

    private static @Nullable String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable Instant time(@Nullable String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return type + " " + eventId + " of " + aggregateId + " (" + topic + "/" + partition + "/" + offset + ")";
    }
}
