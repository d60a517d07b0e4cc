package cn.linkage.matching.market;

import cn.linkage.contracts.codes.EnterpriseKind;
import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.Reach;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer as the market knows it.
 *
 * @param version of the owning aggregate
 * @param giver null until the enterprise's own event arrives
 * @param gradeBands empty: every band
 * @param terms what its kind adds
 * @param slots of a study tour, with their books, by day; empty for other kinds
 * @param traceparent the trace in which the owner last changed it
 */
public record OfferOnMarket(
        UUID id,
        long version,
        UUID enterpriseId,
        @Nullable Giver giver,
        MarketKey market,
        String title,
        boolean used,
        Reach reach,
        Set<GradeBand> gradeBands,
        LocalDate availableFrom,
        LocalDate availableUntil,
        MarketState state,
        Quantities quantities,
        Instant publishedAt,
        Instant changedAt,
        @Nullable String traceparent,
        OfferTerms terms,
        List<TourSlot.Booked> slots) {

    public OfferOnMarket {
        slots = List.copyOf(slots);
    }

    /** The enterprise behind it. */
    public record Giver(String name, EnterpriseKind kind, String countyCode) {}

    public boolean isTour() {
        return market.kind() == GiftKind.STUDY_TOUR;
    }

    /** The same with the slots that its tours have. */
    public OfferOnMarket withSlots(List<TourSlot.Booked> booked) {
        return with(quantities, booked);
    }

    /** The same with other books. */
    public OfferOnMarket withBooks(Quantities books) {
        return with(books, slots);
    }

    private OfferOnMarket with(Quantities books, List<TourSlot.Booked> booked) {
        return new OfferOnMarket(
                id,
                version,
                enterpriseId,
                giver,
                market,
                title,
                used,
                reach,
                gradeBands,
                availableFrom,
                availableUntil,
                state,
                books,
                publishedAt,
                changedAt,
                traceparent,
                terms,
                booked);
    }

    /** The enterprise's name, or a dash while it is unknown. */
    public String giverName() {
        return giver == null ? "—" : giver.name();
    }
}
