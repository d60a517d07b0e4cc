package cn.linkage.contracts.matching;

import cn.linkage.contracts.Event;
import cn.linkage.contracts.codes.ProposalOrigin;
import java.time.Instant;
import java.util.UUID;

/** A match is proposed and its quantity held until both sides accept, one declines, or it expires. */
public record ProposalMade(
        UUID proposalId,
        long version,
        Instant occurredAt,
        UUID offerId,
        UUID needId,
        UUID enterpriseId,
        UUID schoolId,
        int quantity,
        int scorePerMille,
        ProposalOrigin origin,
        Instant expiresAt)
        implements Event {

    @Override
    public UUID aggregateId() {
        return proposalId;
    }
}
