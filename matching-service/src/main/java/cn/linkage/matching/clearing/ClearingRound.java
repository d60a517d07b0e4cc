package cn.linkage.matching.clearing;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round of clearings: of the night or asked for by an office, over all markets, or started by changes in one market.
 *
 * @param markets how many there are to clear
 * @param marketsDone how many are cleared
 * @param proposalsMade so far
 * @param clearings the markets cleared so far; only where one round is asked for
 */
@Schema(name = "ClearingRound")
record ClearingRound(
        UUID id,
        Trigger trigger,
        State state,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        int markets,
        int marketsDone,
        long proposalsMade,
        List<MarketClearing> clearings) {

    @Schema(name = "ClearingTrigger")
    enum Trigger {
        OFFICE,
        NIGHT,
        CHANGE
    }

    @Schema(name = "ClearingState")
    enum State {
        RUNNING,
        DONE
    }

    /**
     * One market's clearing.
     *
     * @param replayable whether it was kept with its certificate and can be computed again
     * @param proposalsTakenBack proposals that nobody had accepted and that gave way to better ones
     * @param servedByTier quantity that the optimum serves, the tier that is served first being first
     * @param askedByTier quantity that was missing
     * @param certified whether it is proved that nothing better exists: by the independent checker, or for tours by a search to
     *     its end
     * @param pricedOffers offers with a dual price: what they have is scarce
     */
    @Schema(name = "MarketClearing")
    record MarketClearing(
            UUID id,
            boolean replayable,
            GiftKind kind,
            String itemCategory,
            ItemCategory.Unit unit,
            int policyVersion,
            Instant startedAt,
            Instant finishedAt,
            String inputHash,
            int offers,
            int needs,
            int pairs,
            List<Long> servedByTier,
            List<Long> askedByTier,
            long totalSuitability,
            boolean certified,
            int pricedOffers,
            long highestPrice,
            int proposalsMade,
            int proposalsTakenBack,
            long quantityProposed) {}
}
