package cn.linkage.contracts.school;

import cn.linkage.contracts.Event;
import cn.linkage.contracts.codes.MembershipRole;
import java.time.Instant;
import java.util.UUID;

/** A person may act for a school from now on. */
public record SchoolMembershipGranted(
        UUID membershipId, long version, Instant occurredAt, UUID schoolId, UUID personId, MembershipRole role)
        implements Event {

    @Override
    public UUID aggregateId() {
        return membershipId;
    }
}
