package cn.linkage.starter.inbox;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * The consumer's state. A service whose consumer has not reached Kafka yet still answers requests, so only a consumer
 * that died counts as down.
 */
class InboxHealth implements HealthIndicator {

    private final InboxConsumer consumer;
    private final DeadLetters deadLetters;

    InboxHealth(InboxConsumer consumer, DeadLetters deadLetters) {
        this.consumer = consumer;
        this.deadLetters = deadLetters;
    }

    @Override
    public Health health() {
        Health.Builder health = consumer.died() ? Health.down() : Health.up();
        return health.withDetail("partitions", consumer.partitions())
                .withDetail("laidAside", deadLetters.count())
                .build();
    }
}
