package cn.linkage.matching.market.adapter.web;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.contracts.codes.Readiness;
import cn.linkage.matching.market.KindTerms;
import cn.linkage.matching.market.MarketState;
import cn.linkage.matching.market.Naming;
import cn.linkage.matching.market.NeedOnMarket;
import cn.linkage.matching.market.TourGroup;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A need on the market.
 *
 * @param open quantity that no agreement serves
 * @param held by open proposals; for the school's members only
 * @param shortBy what agreements promise beyond the quantity that the school left
 * @param terms what its kind adds to the conditions
 * @param naming of a naming: the thing and its term
 * @param tour of a study tour: the group, counts only
 */
@Schema(name = "MarketNeed")
record MarketNeedView(
        UUID id,
        UUID schoolId,
        @Nullable String schoolName,
        @Nullable String countyCode,
        @Nullable Locality locality,
        GiftKind kind,
        String itemCategory,
        ItemCategory.Unit unit,
        String title,
        boolean usedAccepted,
        Readiness readiness,
        Set<GradeBand> gradeBands,
        LocalDate neededFrom,
        LocalDate neededUntil,
        MarketState state,
        int quantity,
        int minimumUsefulQuantity,
        int agreed,
        int open,
        int shortBy,

        @Schema(description = "本单位成员可见 / only shown to the owner's members") @Nullable
        Integer held,

        KindTerms terms,
        @Nullable Naming naming,
        @Nullable TourGroup tour) {

    static MarketNeedView of(NeedOnMarket need, boolean own) {
        NeedOnMarket.Asker asker = need.asker();
        return new MarketNeedView(
                need.id(),
                need.schoolId(),
                asker == null ? null : asker.name(),
                asker == null ? null : asker.countyCode(),
                asker == null ? null : asker.locality(),
                need.market().kind(),
                need.market().itemCategory(),
                need.market().unit(),
                need.title(),
                need.usedAccepted(),
                need.readiness(),
                need.gradeBands(),
                need.neededFrom(),
                need.neededUntil(),
                need.state(),
                need.quantities().total(),
                need.minimumUseful(),
                need.quantities().agreed(),
                need.quantities().open(),
                need.quantities().shortBy(),
                own ? need.quantities().held() : null,
                need.terms().kind(),
                need.terms().naming(),
                need.terms().tour());
    }
}
