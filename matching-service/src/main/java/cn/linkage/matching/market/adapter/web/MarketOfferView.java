package cn.linkage.matching.market.adapter.web;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.Reach;
import cn.linkage.matching.market.KindTerms;
import cn.linkage.matching.market.MarketState;
import cn.linkage.matching.market.OfferOnMarket;
import cn.linkage.matching.market.Quantities;
import cn.linkage.matching.market.TourSlot;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer on the market.
 *
 * @param open capacity that no agreement has taken
 * @param held by open proposals; for the owner's members only
 * @param shortBy what agreements promise beyond the capacity that the owner left
 * @param terms what its kind adds to the conditions
 * @param slots of a study tour
 */
@Schema(name = "MarketOffer")
record MarketOfferView(
        UUID id,
        UUID enterpriseId,
        @Nullable String enterpriseName,
        @Nullable String countyCode,
        GiftKind kind,
        String itemCategory,
        ItemCategory.Unit unit,
        String title,
        boolean used,
        Reach reach,
        Set<GradeBand> gradeBands,
        LocalDate availableFrom,
        LocalDate availableUntil,
        MarketState state,
        int capacity,
        int agreed,
        int open,
        int shortBy,

        @Schema(description = "本单位成员可见 / only shown to the owner's members") @Nullable
        Integer held,

        KindTerms terms,

        @Schema(description = "仅研学 / of study tours only") @Nullable
        Integer pupilsPerAdult,

        List<SlotView> slots) {

    /**
     * A day of a study tour, in pupils.
     *
     * @param open places that no agreement has
     * @param shortBy what agreements have beyond the places that the owner left
     */
    @Schema(name = "TourSlot")
    record SlotView(
            UUID slotId,
            LocalDate date,
            Set<GradeBand> gradeBands,
            int capacity,
            int agreed,
            int open,
            int shortBy,

            @Schema(description = "本单位成员可见 / only shown to the owner's members") @Nullable
            Integer held) {

        static SlotView of(TourSlot.Booked booked, boolean own) {
            Quantities books = booked.quantities();
            return new SlotView(
                    booked.slot().slotId(),
                    booked.slot().date(),
                    booked.slot().gradeBands(),
                    books.total(),
                    books.agreed(),
                    books.open(),
                    books.shortBy(),
                    own ? books.held() : null);
        }
    }

    static MarketOfferView of(OfferOnMarket offer, boolean own) {
        OfferOnMarket.Giver giver = offer.giver();
        // The books of a tour carry what its slots are short of; its owner left less.
        int shortSeats =
                offer.slots().stream().mapToInt(s -> s.quantities().shortBy()).sum();
        return new MarketOfferView(
                offer.id(),
                offer.enterpriseId(),
                giver == null ? null : giver.name(),
                giver == null ? null : giver.countyCode(),
                offer.market().kind(),
                offer.market().itemCategory(),
                offer.market().unit(),
                offer.title(),
                offer.used(),
                offer.reach(),
                offer.gradeBands(),
                offer.availableFrom(),
                offer.availableUntil(),
                offer.state(),
                offer.quantities().total() - shortSeats,
                offer.quantities().agreed(),
                offer.quantities().open(),
                offer.quantities().shortBy() + shortSeats,
                own ? offer.quantities().held() : null,
                offer.terms().kind(),
                offer.terms().pupilsPerAdult(),
                offer.slots().stream().map(slot -> SlotView.of(slot, own)).toList());
    }
}
