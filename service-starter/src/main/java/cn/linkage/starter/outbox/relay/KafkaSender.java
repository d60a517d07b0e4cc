package cn.linkage.starter.outbox.relay;

import cn.linkage.starter.kafka.CloudEvents;
import cn.linkage.starter.kafka.TopicMaker;
import io.debezium.engine.DebeziumEngine.ChangeConsumer;
import io.debezium.engine.DebeziumEngine.RecordCommitter;
import io.debezium.engine.RecordChangeEvent;
import io.micrometer.core.instrument.Counter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.source.SourceRecord;
import org.jspecify.annotations.Nullable;

/**
 * Sends a batch of committed rows and confirms it only when Kafka has all of it. While Kafka is away it waits, as long
 * as it takes: the producer never gives up a record, because an expired one could reorder its key.
 */
class KafkaSender implements ChangeConsumer<RecordChangeEvent<SourceRecord>>, AutoCloseable {

    private static final String AFTER = "after";

    private final Producer<byte[], byte[]> producer;
    private final TopicMaker topics;
    private final String source;
    private final Counter relayed;

    KafkaSender(Producer<byte[], byte[]> producer, TopicMaker topics, String source, Counter relayed) {
        this.producer = producer;
        this.topics = topics;
        this.source = source;
        this.relayed = relayed;
    }

    @Override
    public void handleBatch(
            List<RecordChangeEvent<SourceRecord>> batch, RecordCommitter<RecordChangeEvent<SourceRecord>> committer)
            throws InterruptedException {
        List<OutboxRow> rows = new ArrayList<>(batch.size());
        for (RecordChangeEvent<SourceRecord> change : batch) {
            Struct row = rowOf(change.record());
            if (row != null) {
                rows.add(outboxRow(row));
            }
        }
        sendRows(rows);
        for (RecordChangeEvent<SourceRecord> change : batch) {
            committer.markProcessed(change);
        }
        committer.markBatchFinished();
    }

    /** Returns when Kafka has all of them. */
    void sendRows(List<OutboxRow> rows) throws InterruptedException {
        if (rows.isEmpty()) {
            return;
        }
        topics.ensure(rows.stream().map(OutboxRow::topic).collect(Collectors.toSet()));
        List<Future<RecordMetadata>> sent = new ArrayList<>(rows.size());
        for (OutboxRow row : rows) {
            sent.add(producer.send(row.toRecord(source)));
        }
        producer.flush();
        for (Future<RecordMetadata> one : sent) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw new KafkaException("Kafka refused an event of the outbox", e.getCause());
            }
        }
        relayed.increment(rows.size());
    }

    /** The inserted row, or null for a heartbeat. */
    private static @Nullable Struct rowOf(SourceRecord change) {
        return change.value() instanceof Struct value && value.schema().field(AFTER) != null
                ? value.getStruct(AFTER)
                : null;
    }

    private static OutboxRow outboxRow(Struct row) {
        return new OutboxRow(
                row.getString("id"),
                row.getString("topic"),
                row.getString("type"),
                row.getString("aggregate_id"),
                row.getString("occurred_at"),
                row.getString("traceparent"),
                row.getString("payload"));
    }

    /** Gives up at once what is not yet confirmed: it will be sent again. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }

    /** A row of the outbox, as text. */
    record OutboxRow(
            String id,
            String topic,
            String type,
            String aggregateId,
            String occurredAt,
            @Nullable String traceparent,
            String payload) {

        ProducerRecord<byte[], byte[]> toRecord(String source) {
            ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic, bytes(aggregateId), bytes(payload));
            var headers = record.headers();
            headers.add(CloudEvents.SPEC_VERSION, bytes(CloudEvents.SPEC_VERSION_VALUE));
            headers.add(CloudEvents.ID, bytes(id));
            headers.add(CloudEvents.TYPE, bytes(type));
            headers.add(CloudEvents.SOURCE, bytes(source));
            headers.add(CloudEvents.TIME, bytes(occurredAt));
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
}
