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
        int pricedOffers,
        long highestPrice) {}
