package cn.linkage.matching.clearing;

import cn.linkage.matching.proposal.PlannedProposal;
import java.util.List;

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
        long highestPrice) {

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
                highestPrice);
    }
}
