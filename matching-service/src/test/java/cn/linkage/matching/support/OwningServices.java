package cn.linkage.matching.support;

import cn.linkage.contracts.Event;
import cn.linkage.contracts.EventType;
import cn.linkage.starter.kafka.CloudEvents;
import cn.linkage.testing.Infrastructure;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Publishes as enterprise-service and school-service do. */
public final class OwningServices {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final KafkaProducer<String, String> PRODUCER = new KafkaProducer<>(
            Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, Infrastructure.kafka(), ProducerConfig.ACKS_CONFIG, "all"),
            new StringSerializer(),
            new StringSerializer());

    private OwningServices() {}

    public static void publish(Event event) {
        publish(UUID.randomUUID(), event, null);
    }

    public static void publish(UUID eventId, Event event, @Nullable String traceparent) {
        publish(
                eventId,
                EventType.of(event.getClass()),
                event.aggregateId(),
                JSON.writeValueAsString(event),
                traceparent);
    }

    /** Publishes whatever the text says. */
    public static void publish(UUID eventId, EventType type, UUID key, String value, @Nullable String traceparent) {
        ProducerRecord<String, String> record = new ProducerRecord<>(type.topic(), key.toString(), value);
        header(record, CloudEvents.ID, eventId.toString());
        header(record, CloudEvents.TYPE, type.typeName());
        header(record, CloudEvents.SOURCE, "/test");
        header(record, CloudEvents.TIME, Instant.now().toString());
        header(record, CloudEvents.SPEC_VERSION, CloudEvents.SPEC_VERSION_VALUE);
        if (traceparent != null) {
            header(record, CloudEvents.TRACEPARENT, traceparent);
        }
        try {
            PRODUCER.send(record).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker refused " + type, e);
        }
    }

    private static void header(ProducerRecord<String, String> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
