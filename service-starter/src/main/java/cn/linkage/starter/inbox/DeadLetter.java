package cn.linkage.starter.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that was laid aside.
 *
 * @param reason why it could not be handled; null where it only waits behind one that could not
 * @param attempts how often it was tried
 * @param version one more with every mending and every further failure
 */
record DeadLetter(
        long id,
        String topic,
        UUID aggregateId,
        UUID eventId,
        String type,
        @Nullable String reason,
        int attempts,
        Instant occurredAt,
        Instant createdAt,
        long version) {}
