package cn.linkage.matching.explanation;

import cn.linkage.engine.candidates.CandidateMarket;
import cn.linkage.engine.candidates.Condition;
import cn.linkage.engine.candidates.NeedFacts;
import cn.linkage.engine.candidates.OfferFacts;
import cn.linkage.engine.candidates.Suitability;
import cn.linkage.engine.candidates.SuitabilityWeights;
import cn.linkage.engine.candidates.UsefulQuantities;
import cn.linkage.engine.clearing.Clearing;
import cn.linkage.engine.clearing.ClearingResult;
import cn.linkage.engine.clearing.MarketBuilder;
import cn.linkage.engine.clearing.TransportMarket;
import cn.linkage.matching.clearing.OfferNeed;
import cn.linkage.matching.policy.PolicyRules;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a market gives one need, found the plainest way: every pair is asked every condition, the market is built anew and
 * cleared from nothing. It shares the clearing, the conditions and the suitability with what explanations are made of; not the
 * index, nor the changing of a cleared market, nor the largest flows that tell what ties may take.
 *
 * @param offers with what is free
 * @param needs with what is free
 * @param barred pairs that take no part
 */
record PlainMarket(List<OfferFacts> offers, List<NeedFacts> needs, Set<OfferNeed> barred, PolicyRules rules) {

    private record Pair(int offer, int suitability) {}

    /** The market of one article. */
    private record Cleared(
            List<OfferFacts> sellers,
            List<NeedFacts> askers,
            List<List<Pair>> rows,
            int number,
            ClearingResult result) {

        int planned() {
            return UsefulQuantities.of(CandidateMarket.whole(result.market(), sellers, askers), result)
                    .served(number);
        }
    }

    NeedFacts need(UUID id) {
        return needs.stream().filter(need -> need.id().equals(id)).findFirst().orElseThrow();
    }

    /** What the plan of its market gives a need. */
    int planned(NeedFacts need) {
        return cleared(need, Set.of()).planned();
    }

    /**
     * What a need would get however ties fall, and no more than the plan gives it.
     *
     * @param need as it would be, in the place of the one with its id
     * @param waived conditions that it would not have to meet
     */
    int certain(NeedFacts need, Set<Condition> waived) {
        Cleared cleared = cleared(need, waived);
        // A bound on what it may have leaves the value as it is exactly if some best clearing gives it no more.
        int low = 0;
        int high = cleared.planned();
        int most = high - 1;
        while (low < high) {
            if (isAsGood(
                    Clearing.solve(market(cleared.sellers, cleared.askers, cleared.rows, cleared.number, most)),
                    cleared.result)) {
                high = most;
            } else {
                low = most + 1;
            }
            most = (low + high) >>> 1;
        }
        return low;
    }

    private Cleared cleared(NeedFacts need, Set<Condition> waived) {
        List<OfferFacts> sellers = offers.stream()
                .filter(offer -> offer.article().equals(need.article()))
                .sorted(Comparator.comparing(OfferFacts::id))
                .toList();
        List<NeedFacts> askers = Stream.concat(
                        needs.stream()
                                .filter(other -> !other.id().equals(need.id())
                                        && other.article().equals(need.article())),
                        Stream.of(need))
                .sorted(Comparator.comparing(NeedFacts::id))
                .toList();
        List<List<Pair>> rows = askers.stream()
                .map(asker -> row(sellers, asker, asker.equals(need) ? waived : Set.of()))
                .toList();
        int number = askers.indexOf(need);
        return new Cleared(
                sellers, askers, rows, number, Clearing.solve(market(sellers, askers, rows, number, need.quantity())));
    }

    private List<Pair> row(List<OfferFacts> sellers, NeedFacts asker, Set<Condition> waived) {
        Set<Condition> asked = EnumSet.allOf(Condition.class);
        asked.removeAll(waived);
        SuitabilityWeights weights = new SuitabilityWeights(rules.weights());
        return IntStream.range(0, sellers.size())
                .filter(offer ->
                        !barred.contains(new OfferNeed(sellers.get(offer).id(), asker.id())))
                .filter(offer -> asked.stream().allMatch(condition -> condition.holds(sellers.get(offer), asker)))
                .mapToObj(offer -> new Pair(
                        offer,
                        Suitability.of(sellers.get(offer), asker, weights).perMille()))
                .sorted(Comparator.comparingInt(Pair::suitability).reversed().thenComparing(Pair::offer))
                .toList();
    }

    private TransportMarket market(
            List<OfferFacts> sellers, List<NeedFacts> askers, List<List<Pair>> rows, int bounded, int most) {
        MarketBuilder builder = TransportMarket.builder(rules.tierCount());
        sellers.forEach(seller -> builder.addOffer(seller.quantity()));
        for (int asker = 0; asker < askers.size(); asker++) {
            int quantity = asker == bounded ? most : askers.get(asker).quantity();
            builder.addNeed(quantity, askers.get(asker).tier());
            for (Pair pair : rows.get(asker)) {
                builder.addPair(asker, pair.offer(), pair.suitability());
            }
        }
        return builder.build();
    }

    private boolean isAsGood(ClearingResult one, ClearingResult other) {
        return one.totalSuitability() == other.totalSuitability()
                && IntStream.rangeClosed(1, rules.tierCount()).allMatch(tier -> one.served(tier) == other.served(tier));
    }
}
