package cn.linkage.starter.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an event's envelope says.
 *
 * @param eventId the same at every delivery of the event
 * @param time when it happened
 * @param traceparent the trace it came with; the handler already runs in it
 */
public record EventContext(
        UUID eventId,
        Instant time,
        UUID aggregateId,
        @Nullable String traceparent) {}
