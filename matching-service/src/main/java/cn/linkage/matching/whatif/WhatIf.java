package cn.linkage.matching.whatif;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.Locality;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The market under the policy in force and under another one, side by side. Both distribute all that is not agreed.
 *
 * @param policyVersion of the policy in force
 * @param day for which both were computed
 * @param kindsLeftOut kinds that go whole and are not computed here
 * @param units quantities add only within one unit
 * @param gapBeforePerMille how much more of what urban schools ask for is served than of what rural schools do, over all units
 *     (the mean weighted by the numbers of needs); null where either asks for nothing
 * @param gaining how many needs get more
 * @param losing how many get less
 * @param gains those that gain the largest share of what they ask for, the first {@value WhatIfs#MOST_LISTED}
 * @param losses those that lose the largest share
 */
@Schema(name = "WhatIf")
record WhatIf(
        Instant computedAt,
        int policyVersion,
        LocalDate day,
        Set<GiftKind> kindsLeftOut,
        List<UnitFigures> units,
        @Nullable Integer gapBeforePerMille,
        @Nullable Integer gapAfterPerMille,
        int gaining,
        int losing,
        List<NeedChange> gains,
        List<NeedChange> losses) {

    /**
     * One unit.
     *
     * @param needs how many there are
     * @param tiersBefore by the tiers of the policy in force, the one that is served first being first
     * @param tiersAfter by the tiers of the other policy
     */
    @Schema(name = "WhatIfUnit")
    record UnitFigures(
            ItemCategory.Unit unit,
            int needs,
            List<TierFigures> tiersBefore,
            List<TierFigures> tiersAfter,
            List<LocalityFigures> localities,
            @Nullable Integer gapBeforePerMille,
            @Nullable Integer gapAfterPerMille) {}

    @Schema(name = "WhatIfTier")
    record TierFigures(int tier, long asked, long served) {}

    /** The schools of one locality; the shares are null where they ask for nothing. */
    @Schema(name = "WhatIfLocality")
    record LocalityFigures(
            Locality locality,
            int needs,
            long asked,
            long servedBefore,
            long servedAfter,
            @Nullable Integer servedBeforePerMille,
            @Nullable Integer servedAfterPerMille) {}

    /**
     * A need that gains or loses.
     *
     * @param certain whether it does however ties are decided
     */
    @Schema(name = "WhatIfNeed")
    record NeedChange(
            UUID needId,
            String title,
            String schoolName,
            String countyCode,
            Locality locality,
            String itemCategory,
            ItemCategory.Unit unit,
            int asked,
            int tierBefore,
            int tierAfter,
            int servedBefore,
            int servedAfter,
            boolean certain) {}
}
