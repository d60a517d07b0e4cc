package cn.linkage.engine.candidates;

import cn.linkage.engine.clearing.ClearingResult;
import cn.linkage.engine.clearing.TransportMarket;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What of a clearing is of use: a piece below a need's least quantity of use is none. Such pieces are dropped, and in the
 * order of the tiers each need that lost one gets the best offer that still has enough.
 *
 * <p>With least quantities the best choice is NP-hard. So this is the clearing itself where every need takes any quantity,
 * and a heuristic in the pieces that were dropped. Deterministic: ties by number. Time: linear in the pairs, and the pairs
 * of needs that lost a piece are sorted.
 */
public final class UsefulQuantities {

    private final CandidateMarket candidates;
    private final TransportMarket market;
    private final int[] byPair;
    private final int[] left;
    private final int[] missing;

    private UsefulQuantities(CandidateMarket candidates) {
        this.candidates = candidates;
        this.market = candidates.market();
        this.byPair = new int[market.pairs()];
        this.left = IntStream.range(0, market.offers()).map(market::capacity).toArray();
        this.missing = IntStream.range(0, market.needs()).map(market::quantity).toArray();
    }

    /** The useful quantities of a clearing of this market. */
    public static UsefulQuantities of(CandidateMarket candidates, ClearingResult result) {
        UsefulQuantities useful = new UsefulQuantities(candidates);
        boolean[] lost = new boolean[useful.market.needs()];
        result.forEachFlow((need, offer, quantity) -> {
            if (quantity >= candidates.needs().get(need).minimum()) {
                useful.give(useful.market.pairOf(need, offer), need, quantity);
            } else {
                lost[need] = true;
            }
        });
        inOrderOfTiers(candidates.needs()).filter(need -> lost[need]).forEach(useful::complete);
        return useful;
    }

    /** The numbers of these needs, those of the first tier first. */
    public static IntStream inOrderOfTiers(List<NeedFacts> needs) {
        return IntStream.range(0, needs.size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        (Integer need) -> needs.get(need).tier()))
                .mapToInt(Integer::intValue);
    }

    /** What goes over a pair of the market. */
    public int ofPair(int pair) {
        return byPair[pair];
    }

    /** What a need gets in all. */
    public int served(int need) {
        return market.quantity(need) - missing[need];
    }

    private void complete(int need) {
        int minimum = candidates.needs().get(need).minimum();
        IntStream.range(market.firstPair(need), market.firstPair(need + 1))
                .filter(pair -> byPair[pair] == 0)
                .boxed()
                .sorted(Comparator.comparingInt(market::suitability).reversed())
                .forEach(pair -> {
                    int quantity = Math.min(left[market.offerOf(pair)], missing[need]);
                    if (quantity >= minimum) {
                        give(pair, need, quantity);
                    }
                });
    }

    private void give(int pair, int need, int quantity) {
        byPair[pair] = quantity;
        left[market.offerOf(pair)] -= quantity;
        missing[need] -= quantity;
    }
}
