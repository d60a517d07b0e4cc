package cn.linkage.contracts.matching;

import cn.linkage.contracts.Event;
import java.time.Instant;
import java.util.UUID;

/** Neither agreed in time; the quantity is free again. */
public record ProposalExpired(
        UUID proposalId, long version, Instant occurredAt, UUID offerId, UUID needId, UUID enterpriseId, UUID schoolId)
        implements Event {

    @Override
    public UUID aggregateId() {
        return proposalId;
    }
}
