package cn.linkage.contracts.enterprise;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.Reach;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** A published or paused offer was edited; carries all of it. */
public record OfferChanged(
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
