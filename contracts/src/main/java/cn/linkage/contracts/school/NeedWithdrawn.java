package cn.linkage.contracts.school;

import cn.linkage.contracts.Event;
import java.time.Instant;
import java.util.UUID;

/** The owner took the need back for good. */
public record NeedWithdrawn(UUID needId, long version, Instant occurredAt, UUID schoolId) implements Event {

    @Override
    public UUID aggregateId() {
        return needId;
    }
}
