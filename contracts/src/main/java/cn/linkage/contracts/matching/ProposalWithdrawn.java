package cn.linkage.contracts.matching;

import cn.linkage.contracts.Event;
import java.time.Instant;
import java.util.UUID;

/** The platform took the proposal back: an offer or need was cut, paused, changed or ended, or a round found a better match. */
public record ProposalWithdrawn(
        UUID proposalId,
        long version,
        Instant occurredAt,
        UUID offerId,
        UUID needId,
        UUID enterpriseId,
        UUID schoolId,
        String reasonCode)
        implements Event {

    @Override
    public UUID aggregateId() {
        return proposalId;
    }
}
