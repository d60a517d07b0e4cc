package cn.linkage.matching.clearing;

import cn.linkage.matching.market.MarketKey;
import cn.linkage.matching.market.NeedOnMarket;
import cn.linkage.matching.market.OfferOnMarket;
import cn.linkage.matching.policy.Policy;
import cn.linkage.matching.proposal.Claimed;
import cn.linkage.matching.proposal.UnansweredProposals.Unanswered;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one clearing starts from, as of one moment.
 *
 * @param changes the remembered changes that it answers
 * @param rounds the rounds that asked for it; empty where only changes did
 * @param barred pairs that were declined, are proposed now, or agreed on less than was proposed: they have said what they want
 * @param claimed names and days that the schools of its needs have given already; for namings and tours
 */
record MarketSnapshot(
        MarketKey market,
        LocalDate today,
        Policy policy,
        List<OfferOnMarket> offers,
        List<NeedOnMarket> needs,
        Set<OfferNeed> barred,
        List<Long> changes,
        Set<UUID> rounds,
        Claimed claimed) {

    /** The same in which these proposals hold what they hold and are not made again. */
    MarketSnapshot holding(List<Unanswered> proposals) {
        Holds holds = new Holds(proposals);
        return new MarketSnapshot(
                market,
                today,
                policy,
                holds.putIntoOffers(offers),
                holds.putIntoNeeds(needs),
                Stream.concat(barred.stream(), holds.pairs().stream()).collect(Collectors.toSet()),
                changes,
                rounds,
                claimed);
    }

    /** The same without some of its needs. */
    MarketSnapshot without(Set<UUID> needIds) {
        return new MarketSnapshot(
                market,
                today,
                policy,
                offers,
                needs.stream().filter(need -> !needIds.contains(need.id())).toList(),
                barred,
                changes,
                rounds,
                claimed);
    }
}
