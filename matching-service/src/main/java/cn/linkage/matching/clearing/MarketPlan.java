package cn.linkage.matching.clearing;

import cn.linkage.engine.candidates.CandidateMarket;
import cn.linkage.engine.candidates.NeedFacts;
import cn.linkage.engine.candidates.OfferFacts;
import cn.linkage.engine.clearing.ClearingResult;
import cn.linkage.matching.proposal.PlannedProposal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a clearing found.
 *
 * @param proposals in the order in which they are made: earlier tiers first
 * @param inputHash SHA-256 of what went in, so that a clearing can be repeated and compared
 * @param servedByTier quantity that the certified optimum serves, tier 1 first
 * @param askedByTier quantity that was missing, tier 1 first
 * @param certified whether the optimum is proved: by prices for quantities, by a search that came to its end for tours
 * @param pricedOffers offers that are scarce: they have a dual price
 * @param highestPrice the highest of those prices, in units of suitability
 * @param cleared the engine's clearing with its certificate; null for tours, which have no prices
 */
record MarketPlan(
        List<PlannedProposal> proposals,
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
        @Nullable Cleared cleared) {

    /** What the engine cleared, by number, and what came of it. */
    record Cleared(CandidateMarket candidates, ClearingResult result) {

        /** Whether some optimal clearing may use the pair: whether its worth is what the prices say. */
        Predicate<OfferNeed> tightPairs() {
            Map<UUID, Integer> offers = numbers(candidates.offers(), OfferFacts::id);
            Map<UUID, Integer> needs = numbers(candidates.needs(), NeedFacts::id);
            return pair -> {
                Integer offer = offers.get(pair.offerId());
                Integer need = needs.get(pair.needId());
                return offer != null && need != null && result.isTight(need, offer);
            };
        }

        private static <T> Map<UUID, Integer> numbers(List<T> all, Function<T, UUID> id) {
            Map<UUID, Integer> numbers = new HashMap<>();
            all.forEach(one -> numbers.put(id.apply(one), numbers.size()));
            return numbers;
        }
    }

    /** The same with other proposals. */
    MarketPlan with(List<PlannedProposal> others) {
        return new MarketPlan(
                others,
                inputHash,
                offers,
                needs,
                pairs,
                servedByTier,
                askedByTier,
                totalSuitability,
                certified,
                pricedOffers,
                highestPrice,
                cleared);
    }
}
