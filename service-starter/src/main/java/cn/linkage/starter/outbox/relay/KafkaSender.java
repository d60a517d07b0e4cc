package cn.linkage.starter.outbox.relay;

import cn.linkage.starter.kafka.TopicMaker;
import io.micrometer.core.instrument.Counter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;

/**
 * Sends rows of the outbox. While Kafka is away it waits, as long as it takes: the producer never gives up a record,
 * because an expired one could reorder its key.
 */
class KafkaSender implements AutoCloseable {

    private final Producer<byte[], byte[]> producer;
    private final TopicMaker topics;
    private final byte[] source;
    private final Counter relayed;

    KafkaSender(Producer<byte[], byte[]> producer, TopicMaker topics, String source, Counter relayed) {
        this.producer = producer;
        this.topics = topics;
        this.source = source.getBytes(StandardCharsets.UTF_8);
        this.relayed = relayed;
    }

    /** Hands the row to the producer; the callback hears what became of it, rows of one key in their order. */
    void send(OutboxRow row, Callback callback) throws InterruptedException {
        topics.ensure(row.topic());
        // The callback hears what the future would tell.
        var _ = producer.send(row.toRecord(source), (metadata, failure) -> {
            if (failure == null) {
                relayed.increment();
            }
            callback.onCompletion(metadata, failure);
        });
    }

    /** Returns when Kafka has all of them. */
    void sendRows(List<OutboxRow> rows) throws InterruptedException {
        if (rows.isEmpty()) {
            return;
        }
        List<Future<RecordMetadata>> sent = new ArrayList<>(rows.size());
        for (OutboxRow row : rows) {
            topics.ensure(row.topic());
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

    /** Gives up at once what is not yet confirmed: it will be sent again. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
