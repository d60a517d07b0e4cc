package cn.linkage.contracts.enterprise;

import cn.linkage.contracts.Event;
import cn.linkage.contracts.codes.MembershipRole;
import java.time.Instant;
import java.util.UUID;

/** A person may act for an enterprise from now on. */
public record EnterpriseMembershipGranted(
        UUID membershipId, long version, Instant occurredAt, UUID enterpriseId, UUID personId, MembershipRole role)
        implements Event {

    @Override
    public UUID aggregateId() {
        return membershipId;
    }
}
