package cn.linkage.contracts.enterprise;

import cn.linkage.contracts.Event;
import java.time.Instant;
import java.util.UUID;

/** A person may no longer act for an enterprise. */
public record EnterpriseMembershipRevoked(
        UUID membershipId, long version, Instant occurredAt, UUID enterpriseId, UUID personId) implements Event {

    @Override
    public UUID aggregateId() {
        return membershipId;
    }
}
