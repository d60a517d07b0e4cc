package cn.linkage.acceptance.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.linkage.testing.Infrastructure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.awaitility.Awaitility;

/** All that arrived on a topic, with the time at which it was seen here. */
final class TopicLog implements AutoCloseable {

    /**
     * A record that arrived.
     *
     * @param seenNanos {@link System#nanoTime()}
     */
    record Seen(String key, String value, long timestampMillis, long seenNanos) {}

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final String topic;
    private final List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
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
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    /** Makes a topic with as many partitions as the service's own, whose records have the time at which the broker took them. */
    static void create(String topic) throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", Infrastructure.kafka()))) {
            int partitions =
                    admin.describeTopics(List.of(OutboxWriter.NEED_TOPIC)).allTopicNames().get().values().stream()
                            .mapToInt(known -> known.partitions().size())
                            .max()
                            .orElseThrow();
            NewTopic made = new NewTopic(topic, partitions, (short) 1)
                    .configs(Map.of(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "LogAppendTime"));
            admin.createTopics(List.of(made)).all().get();
        }
        try (TopicLog log = new TopicLog(topic)) {
            // Each partition answers only once it has its leader: until then it might refuse records.
            log.awaitWritten(0, Duration.ofMinutes(1));
        }
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

    /** Reads until so many records were seen. */
    List<ConsumerRecord<byte[], byte[]>> awaitRecords(int number, Duration longest) {
        Awaitility.await(number + " records on " + topic)
                .atMost(longest)
                .pollInterval(Duration.ofMillis(1))
                .until(() -> {
                    poll();
                    return records.size() >= number;
                });
        return List.copyOf(records);
    }

    private void poll() {
        if (consumer.assignment().isEmpty()) {
            List<TopicPartition> partitions = partitions();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
        }
        for (ConsumerRecord<byte[], byte[]> one : consumer.poll(Duration.ofMillis(100))) {
            records.add(one);
            seen.add(new Seen(
                    new String(one.key(), UTF_8), new String(one.value(), UTF_8), one.timestamp(), System.nanoTime()));
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
