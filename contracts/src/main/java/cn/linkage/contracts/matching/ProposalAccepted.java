package cn.linkage.contracts.matching;

import cn.linkage.contracts.Event;
import cn.linkage.contracts.codes.Side;
import java.time.Instant;
import java.util.UUID;

/** One side accepted, all or a part; what it did not take is free again. */
public record ProposalAccepted(
        UUID proposalId,
        long version,
        Instant occurredAt,
        UUID offerId,
        UUID needId,
        UUID enterpriseId,
        UUID schoolId,
        Side side,
        int quantity)
        implements Event {

    @Override
    public UUID aggregateId() {
        return proposalId;
    }
}
