package cn.linkage.starter.outbox.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.linkage.starter.kafka.CloudEvents;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A row of the outbox, and the record that it becomes: binary CloudEvents, keyed by the aggregate. It stays the bytes that the
 * database sent, since Kafka takes bytes.
 */
final class OutboxRow {

    private static final byte[] SPEC_VERSION = CloudEvents.SPEC_VERSION_VALUE.getBytes(UTF_8);
    private static final byte[] CONTENT_TYPE = CloudEvents.CONTENT_TYPE_VALUE.getBytes(UTF_8);

    private final String topic;
    private final byte[] id;
    private final byte[] type;
    private final byte[] aggregateId;
    private final byte[] time;
    private final byte @Nullable [] traceparent;
    private final byte[] payload;

    /** All as UTF-8; the time as RFC 3339 says. */
    OutboxRow(
            String topic,
            byte[] id,
            byte[] type,
            byte[] aggregateId,
            byte[] time,
            byte @Nullable [] traceparent,
            byte[] payload) {
        this.topic = topic;
        this.id = id;
        this.type = type;
        this.aggregateId = aggregateId;
        this.time = time;
        this.traceparent = traceparent;
        this.payload = payload;
    }

    static OutboxRow of(
            String topic,
            String id,
            String type,
            String aggregateId,
            Instant occurredAt,
            @Nullable String traceparent,
            String payload) {
        return new OutboxRow(
                topic,
                id.getBytes(UTF_8),
                type.getBytes(UTF_8),
                aggregateId.getBytes(UTF_8),
                occurredAt.toString().getBytes(UTF_8),
                traceparent == null ? null : traceparent.getBytes(UTF_8),
                payload.getBytes(UTF_8));
    }

    String topic() {
        return topic;
    }

    /** What its payload takes. */
    int bytes() {
        return payload.length;
    }

    /** The record, from this source. */
    ProducerRecord<byte[], byte[]> toRecord(byte[] source) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic, aggregateId, payload);
        var headers = record.headers();
        headers.add(CloudEvents.SPEC_VERSION, SPEC_VERSION);
        headers.add(CloudEvents.ID, id);
        headers.add(CloudEvents.TYPE, type);
        headers.add(CloudEvents.SOURCE, source);
        headers.add(CloudEvents.TIME, time);
        headers.add(CloudEvents.SUBJECT, aggregateId);
        headers.add(CloudEvents.CONTENT_TYPE, CONTENT_TYPE);
        if (traceparent != null) {
            headers.add(CloudEvents.TRACEPARENT, traceparent);
        }
        return record;
    }
}
