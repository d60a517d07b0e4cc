package cn.linkage.contracts.school;

import cn.linkage.contracts.Event;
import java.time.Instant;
import java.util.UUID;

/** The owner holds the need back for a while. */
public record NeedPaused(UUID needId, long version, Instant occurredAt, UUID schoolId) implements Event {

    @Override
    public UUID aggregateId() {
        return needId;
    }
}
