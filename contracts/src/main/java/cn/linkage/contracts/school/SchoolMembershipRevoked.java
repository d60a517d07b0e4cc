package cn.linkage.contracts.school;

import cn.linkage.contracts.Event;
import java.time.Instant;
import java.util.UUID;

/** A person may no longer act for a school. */
public record SchoolMembershipRevoked(UUID membershipId, long version, Instant occurredAt, UUID schoolId, UUID personId)
        implements Event {

    @Override
    public UUID aggregateId() {
        return membershipId;
    }
}
