package cn.linkage.engine.explanation;

import cn.linkage.engine.candidates.CandidateMarket;
import cn.linkage.engine.candidates.CompleteClearing;
import cn.linkage.engine.candidates.Feasibility;
import cn.linkage.engine.candidates.NeedFacts;
import cn.linkage.engine.candidates.OfferFacts;
import cn.linkage.engine.candidates.UsefulQuantities;
import cn.linkage.engine.clearing.ClearingResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The market of one article with its optimum, certified over all feasible pairs, and what of that is of use to the needs.
 *
 * <p>What a single need gets may differ between clearings that are equally good. {@link #served} is what this one gives, as
 * it is proposed; {@link #leastServed} holds for each of them. Not safe for several threads.
 */
public final class ClearedMarket {

    private final CompleteClearing clearing;
    private final UsefulQuantities useful;
    private final Map<UUID, Integer> needNumber = new HashMap<>();
    private @Nullable ClearingResult withTightPairs;

    private ClearedMarket(CompleteClearing clearing) {
        this.clearing = clearing;
        this.useful = UsefulQuantities.of(clearing.candidates(), clearing.result());
        for (int need = 0; need < needs().size(); need++) {
            needNumber.put(needs().get(need).id(), need);
        }
    }

    /** Clears this market, completed by every feasible pair that the optimum needs. */
    public static ClearedMarket of(CandidateMarket candidates, Feasibility feasibility) {
        return new ClearedMarket(CompleteClearing.of(candidates, feasibility, () -> true));
    }

    /** The clearing over all feasible pairs. */
    public CompleteClearing clearing() {
        return clearing;
    }

    public CandidateMarket candidates() {
        return clearing.candidates();
    }

    public ClearingResult result() {
        return clearing.result();
    }

    /** The result with every pair that any clearing which is as good could use. Found when it is first asked for. */
    ClearingResult withTightPairs() {
        if (withTightPairs == null) {
            withTightPairs = clearing.withPairsWithin(0).result();
        }
        return withTightPairs;
    }

    /** The needs by number. */
    public List<NeedFacts> needs() {
        return candidates().needs();
    }

    /** The number of a need. */
    public int numberOf(UUID need) {
        Integer number = needNumber.get(need);
        if (number == null) {
            throw new IllegalArgumentException("Need " + need + " is not in this market");
        }
        return number;
    }

    /** What a need gets of use. */
    public int served(UUID need) {
        return useful.served(numberOf(need));
    }

    /** What a need gets of use, and at least gets in every clearing that is as good. O(pairs · augmentations). */
    public int leastServed(UUID need) {
        return Math.min(served(need), ServedRange.least(withTightPairs(), numberOf(need)));
    }

    /** What a need gets of use, or could get at most in a clearing that is as good. O(pairs · augmentations). */
    public int mostServed(UUID need) {
        return Math.max(served(need), ServedRange.most(withTightPairs(), numberOf(need)));
    }

    int usefulOfPair(int pair) {
        return useful.ofPair(pair);
    }

    OfferFacts offerOf(int pair) {
        return candidates().offers().get(candidates().market().offerOf(pair));
    }
}
