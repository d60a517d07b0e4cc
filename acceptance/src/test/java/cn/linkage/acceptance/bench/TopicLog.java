package cn.linkage.acceptance.bench;

import cn.linkage.testing.Infrastructure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/** All that arrived on a topic, with the time at which it was seen here. */
final class TopicLog implements AutoCloseable {

    /**
     * A record that arrived.
     *
     * @param seenNanos {@link System#nanoTime()}
     */
    record Seen(String key, String value, long timestampMillis, long seenNanos) {}

    private final KafkaConsumer<String, String> consumer;
    private final String topic;
    private final List<Seen> seen = new ArrayList<>();

    TopicLog(String topic) {
        this.topic = topic;
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        Infrastructure.kafka(),
                        "enable.auto.commit",
                        false,
                        "group.id",
                        "" + UUID.randomUUID()),
                new StringDeserializer(),
                new StringDeserializer());
    }

    /** Waits until so many records were written, without reading them. */
    void awaitWritten(long records, Duration longest) {
        Awaitility.await(records + " records on " + topic)
                .atMost(longest)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> written() >= records);
    }

    private long written() {
        List<TopicPartition> partitions = partitions();
        return consumer.endOffsets(partitions).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private List<TopicPartition> partitions() {
        return consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    /** Reads until so many different values were seen. */
    List<Seen> await(int values, Duration longest) {
        Awaitility.await(values + " records on " + topic)
                .atMost(longest)
                .pollInterval(Duration.ofMillis(1))
                .until(() -> {
                    poll();
                    return seen.size() >= values
                            && seen.stream().map(Seen::value).distinct().count() >= values;
                });
        return List.copyOf(seen);
    }

    private void poll() {
        if (consumer.assignment().isEmpty()) {
            List<TopicPartition> partitions = partitions();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
        }
        for (ConsumerRecord<String, String> one : consumer.poll(Duration.ofMillis(100))) {
            seen.add(new Seen(one.key(), one.value(), one.timestamp(), System.nanoTime()));
        }
    }

    /** How many records of a key came in another order than their numbers, copies of earlier ones apart. */
    static long outOfOrder(List<Seen> records) {
        Map<String, Long> highest = new HashMap<>();
        long wrong = 0;
        for (Seen one : records) {
            long number = Long.parseLong(one.value());
            long before = highest.getOrDefault(one.key(), -1L);
            highest.put(one.key(), Math.max(before, number));
            if (number > before && before >= 0 && number != before + Takeover.WRITERS) {
                wrong++;
            }
        }
        return wrong;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
