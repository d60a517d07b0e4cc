package cn.linkage.testing.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.linkage.contracts.Event;
import cn.linkage.contracts.EventType;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The other services' end of Kafka: reads what this service publishes as contracts have it, and publishes as they do. */
public final class Kafka implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonMapper json = JsonMapper.builder().build();
    private final KafkaConsumer<String, String> consumer;
    private final KafkaProducer<String, String> producer;
    private final List<Event> received = new ArrayList<>();

    /**
     * Connects to the broker.
     *
     * @param topics those that the service under test publishes on
     */
    public Kafka(String bootstrapServers, String... topics) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        "reader-" + UUID.randomUUID(),
                        // Nothing to commit, so closing does not wait for a broker that is gone by then.
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                        500,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.subscribe(List.of(topics));
        producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers, ProducerConfig.ACKS_CONFIG, "all"),
                new StringSerializer(),
                new StringSerializer());
    }

    /** The first events of an aggregate, in the order in which they came, as soon as there are so many. */
    public List<Event> awaitEvents(UUID aggregateId, int count) {
        await().atMost(PATIENCE).pollInSameThread().until(() -> {
            consumer.poll(Duration.ofMillis(200)).forEach(record -> received.add(read(record)));
            return of(aggregateId).size() >= count;
        });
        List<Event> events = of(aggregateId);
        assertThat(events.stream().map(Event::version)).isSorted().doesNotHaveDuplicates();
        return events;
    }

    private List<Event> of(UUID aggregateId) {
        return received.stream()
                .filter(event -> event.aggregateId().equals(aggregateId))
                .toList();
    }

    private Event read(ConsumerRecord<String, String> record) {
        String name = header(record, "ce_type");
        EventType type = Arrays.stream(EventType.values())
                .filter(candidate -> candidate.typeName().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(record.topic()).isEqualTo(type.topic());
        JsonNode value = json.readTree(record.value());
        assertThat(SCHEMAS.getSchema(schema(name)).validate(value)).isEmpty();
        Event event = json.treeToValue(value, type.payload());
        assertThat(record.key()).isEqualTo(event.aggregateId().toString());
        return event;
    }

    private static String schema(String typeName) {
        try (InputStream file = Objects.requireNonNull(
                EventType.class.getResourceAsStream("/schemas/" + typeName + ".json"), typeName)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** Publishes as the owner of the event does, under this id. */
    public void publish(UUID eventId, Event event) {
        EventType type = EventType.of(event.getClass());
        publish(eventId, type, event.aggregateId(), json.writeValueAsString(event));
    }

    /** Publishes whatever the text says. */
    public void publish(UUID eventId, EventType type, UUID key, String value) {
        ProducerRecord<String, String> record = new ProducerRecord<>(type.topic(), key.toString(), value);
        Map.of(
                        "ce_id", eventId.toString(),
                        "ce_type", type.typeName(),
                        "ce_source", "/test",
                        "ce_time", Instant.now().toString(),
                        "ce_specversion", "1.0")
                .forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(record).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker refused " + type, e);
        }
    }

    @Override
    public void close() {
        consumer.close();
        producer.close();
    }
}
