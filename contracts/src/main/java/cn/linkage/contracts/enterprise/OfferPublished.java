package cn.linkage.contracts.enterprise;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.Reach;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** An offer is open to matching; carries all of it. Also sent when a paused offer is resumed. An empty set of grade bands means every band. */
public record OfferPublished(
        UUID offerId,
        long version,
        Instant occurredAt,
        UUID enterpriseId,
        String title,
        OfferDetails details,
        int quantity,
        Reach reach,
        Set<GradeBand> gradeBands,
        LocalDate availableFrom,
        LocalDate availableUntil)
        implements WholeOffer {

    @Override
    public UUID aggregateId() {
        return offerId;
    }
}
