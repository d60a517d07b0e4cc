package cn.linkage.starter.outbox.relay;

import cn.linkage.starter.kafka.CloudEvents;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** A row of the outbox, and the record that it becomes: binary CloudEvents, keyed by the aggregate. */
record OutboxRow(
        String id,
        String topic,
        String type,
        String aggregateId,
        Instant occurredAt,
        @Nullable String traceparent,
        String payload) {

    ProducerRecord<byte[], byte[]> toRecord(String source) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic, bytes(aggregateId), bytes(payload));
        var headers = record.headers();
        headers.add(CloudEvents.SPEC_VERSION, bytes(CloudEvents.SPEC_VERSION_VALUE));
        headers.add(CloudEvents.ID, bytes(id));
        headers.add(CloudEvents.TYPE, bytes(type));
        headers.add(CloudEvents.SOURCE, bytes(source));
        headers.add(CloudEvents.TIME, bytes(occurredAt.toString()));
        headers.add(CloudEvents.SUBJECT, bytes(aggregateId));
        headers.add(CloudEvents.CONTENT_TYPE, bytes(CloudEvents.CONTENT_TYPE_VALUE));
        if (traceparent != null) {
            headers.add(CloudEvents.TRACEPARENT, bytes(traceparent));
        }
        return record;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
