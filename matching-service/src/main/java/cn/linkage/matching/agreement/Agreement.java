package cn.linkage.matching.agreement;

import cn.linkage.contracts.codes.CodeWords;
import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.ProposalOrigin;
import cn.linkage.contracts.codes.Side;
import cn.linkage.matching.market.Naming;
import cn.linkage.matching.market.Seats;
import cn.linkage.starter.list.Columns;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agreement with how it came about.
 *
 * @param version as its events count it
 * @param seats of a study tour: slots and days by grade band
 * @param naming of a naming: the thing and its term
 * @param history what led to it, oldest first
 */
record Agreement(
        UUID id,
        long version,
        UUID proposalId,
        UUID offerId,
        String offerTitle,
        UUID needId,
        String needTitle,
        UUID enterpriseId,
        @Nullable String enterpriseName,
        UUID schoolId,
        @Nullable String schoolName,
        @Nullable String schoolCountyCode,
        GiftKind kind,
        String itemCategory,
        ItemCategory.Unit unit,
        int quantity,
        List<Seats> seats,
        @Nullable Naming naming,
        Instant madeAt,
        List<Step> history) {

    static final Columns<Agreement> COLUMNS = Columns.<Agreement>titled("协议", "Agreements")
            .text("企业", "Enterprise", Agreement::enterpriseName)
            .text("学校", "School", Agreement::schoolName)
            .words("学校所在县（市、区）", "School's county", agreement -> CodeWords.county(agreement.schoolCountyCode()))
            .words("类型", "Kind", agreement -> CodeWords.of(agreement.kind()))
            .words("物品类别", "Item category", agreement -> CodeWords.itemCategory(agreement.itemCategory()))
            .number("数量", "Quantity", Agreement::quantity)
            .words("单位", "Unit", agreement -> agreement.unit().words())
            .text("供给", "Offer", Agreement::offerTitle)
            .text("需求", "Need", Agreement::needTitle)
            .moment("达成时间", "Made at", Agreement::madeAt)
            .text("编号", "Id", Agreement::id);

    /** What happened. */
    enum StepType {
        PROPOSED,
        ACCEPTED,
        AGREED
    }

    /**
     * One step.
     *
     * @param side who took it; null for the platform
     * @param origin how the proposal came about, for its first step
     */
    record Step(
            StepType type,
            @Nullable Side side,
            int quantity,
            Instant at,
            @Nullable ProposalOrigin origin) {}
}
