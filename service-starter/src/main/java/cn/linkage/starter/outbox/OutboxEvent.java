package cn.linkage.starter.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * An event on its way out.
 *
 * @param topic the Kafka topic
 * @param type the CloudEvents type
 * @param aggregateId the Kafka key: events of one aggregate keep their order
 * @param occurredAt when it happened
 * @param payload written as JSON
 */
public record OutboxEvent(String topic, String type, UUID aggregateId, Instant occurredAt, Object payload) {}
