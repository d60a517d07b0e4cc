package cn.linkage.contracts.matching;

import cn.linkage.contracts.Event;
import cn.linkage.contracts.codes.Side;
import java.time.Instant;
import java.util.UUID;

/** One side declined. Never shown to an office by name (公益事业捐赠法 art. 4: no forced giving). */
public record ProposalDeclined(
        UUID proposalId,
        long version,
        Instant occurredAt,
        UUID offerId,
        UUID needId,
        UUID enterpriseId,
        UUID schoolId,
        Side side,
        String reasonCode)
        implements Event {

    @Override
    public UUID aggregateId() {
        return proposalId;
    }
}
