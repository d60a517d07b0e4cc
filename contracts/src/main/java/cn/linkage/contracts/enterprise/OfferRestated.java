package cn.linkage.contracts.enterprise;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.ListingState;
import cn.linkage.contracts.codes.Reach;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * How a published offer stands, said again by its owner for those who keep a projection; nothing happened to it.
 *
 * @param occurredAt when it was said
 * @param publishedAt when the offer was first published
 */
public record OfferRestated(
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
        LocalDate availableUntil,
        ListingState state,
        Instant publishedAt)
        implements WholeOffer {

    @Override
    public UUID aggregateId() {
        return offerId;
    }
}
