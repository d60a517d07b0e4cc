package cn.linkage.starter.testapp;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** Sends events as another service's relay would, to a topic of the test's own. */
public final class StepEvents {

    private static final int PARTITIONS = 6;

    private final String topic = "steps." + UUID.randomUUID() + ".v1";
    private final String bootstrap;
    private final KafkaProducer<String, String> producer;

    public StepEvents(String bootstrap) {
        this.bootstrap = bootstrap;
        try (Admin admin = admin()) {
            TestService.unchecked(() -> admin.createTopics(List.of(new NewTopic(topic, PARTITIONS, (short) 1)))
                    .all()
                    .get());
        }
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap), new StringSerializer(), new StringSerializer());
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", bootstrap));
    }

    public String topic() {
        return topic;
    }

    public void send(UUID event, UUID aggregate, long number) {
        sendStep(event, aggregate, "{\"number\":" + number + "}");
    }

    public void sendStep(UUID event, UUID aggregate, String json) {
        sendOfType(StepHandlers.TYPE, event, aggregate, json);
    }

    public void sendOfType(String type, UUID event, UUID aggregate, String json) {
        sendRaw(aggregate.toString(), envelope(type, event), json);
    }

    public void sendTraced(UUID event, UUID aggregate, long number, String traceparent) {
        Map<String, String> headers = envelope(StepHandlers.TYPE, event);
        headers.put("traceparent", traceparent);
        sendRaw(aggregate.toString(), headers, "{\"number\":" + number + "}");
    }

    private static Map<String, String> envelope(String type, UUID event) {
        Map<String, String> headers = new HashMap<>();
        headers.put("ce_id", event.toString());
        headers.put("ce_type", type);
        headers.put("ce_time", Instant.now().toString());
        return headers;
    }

    public void sendRaw(String key, Map<String, String> headers, String json) {
        ProducerRecord<String, String> record = new ProducerRecord<>(topic, key, json);
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        var unused = producer.send(record);
        producer.flush();
    }

    /** The group starts over, as after a crash between an effect's commit and its acknowledgement. */
    public void forgetAcknowledgements(String group) {
        Map<TopicPartition, OffsetAndMetadata> beginning = new HashMap<>();
        for (int partition = 0; partition < PARTITIONS; partition++) {
            beginning.put(new TopicPartition(topic, partition), new OffsetAndMetadata(0));
        }
        try (Admin admin = admin()) {
            Awaitility.await()
                    .ignoreExceptions()
                    .until(() -> admin.alterConsumerGroupOffsets(group, beginning)
                                    .all()
                                    .get()
                            == null);
        }
    }
}
