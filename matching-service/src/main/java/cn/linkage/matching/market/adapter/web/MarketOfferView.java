package cn.linkage.matching.market.adapter.web;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.Reach;
import cn.linkage.matching.market.MarketState;
import cn.linkage.matching.market.OfferOnMarket;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer on the market.
 *
 * @param open capacity that no agreement has taken
 * @param held by open proposals; for the owner's members only
 * @param shortBy what agreements promise beyond the capacity that the owner left
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
        Integer held) {

    static MarketOfferView of(OfferOnMarket offer, boolean own) {
        OfferOnMarket.Giver giver = offer.giver();
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
                offer.quantities().total(),
                offer.quantities().agreed(),
                offer.quantities().open(),
                offer.quantities().shortBy(),
                own ? offer.quantities().held() : null);
    }
}
