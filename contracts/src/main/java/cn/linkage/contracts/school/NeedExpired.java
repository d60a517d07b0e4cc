package cn.linkage.contracts.school;

import cn.linkage.contracts.Event;
import java.time.Instant;
import java.util.UUID;

/** The need's last day has passed. */
public record NeedExpired(UUID needId, long version, Instant occurredAt, UUID schoolId) implements Event {

    @Override
    public UUID aggregateId() {
        return needId;
    }
}
