package cn.linkage.matching.agreement;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.ProposalOrigin;
import cn.linkage.contracts.codes.Side;
import cn.linkage.matching.market.Naming;
import cn.linkage.matching.market.Seats;
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
