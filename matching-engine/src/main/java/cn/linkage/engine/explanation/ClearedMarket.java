package cn.linkage.engine.explanation;

import cn.linkage.engine.candidates.CandidateMarket;
import cn.linkage.engine.candidates.NeedFacts;
import cn.linkage.engine.candidates.OfferFacts;
import cn.linkage.engine.candidates.UsefulQuantities;
import cn.linkage.engine.clearing.Clearing;
import cn.linkage.engine.clearing.ClearingResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The market of one article with its certified optimum and what of that is of use to the needs.
 *
 * <p>What a single need gets may differ between clearings that are equally good. {@link #served} is what this one gives, as
 * it is proposed; {@link #leastServed} holds for each of them.
 */
public final class ClearedMarket {

    private final CandidateMarket candidates;
    private final ClearingResult result;
    private final UsefulQuantities useful;
    private final Map<UUID, Integer> needNumber = new HashMap<>();

    private ClearedMarket(CandidateMarket candidates, ClearingResult result) {
        this.candidates = candidates;
        this.result = result;
        this.useful = UsefulQuantities.of(candidates, result);
        for (int need = 0; need < candidates.needs().size(); need++) {
            needNumber.put(candidates.needs().get(need).id(), need);
        }
    }

    /** Clears this market. */
    public static ClearedMarket of(CandidateMarket candidates) {
        return new ClearedMarket(candidates, Clearing.solve(candidates.market()));
    }

    public CandidateMarket candidates() {
        return candidates;
    }

    public ClearingResult result() {
        return result;
    }

    /** The needs by number. */
    public List<NeedFacts> needs() {
        return candidates.needs();
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
        return Math.min(served(need), ServedRange.least(result, numberOf(need)));
    }

    /** What a need gets of use, or could get at most in a clearing that is as good. O(pairs · augmentations). */
    public int mostServed(UUID need) {
        return Math.max(served(need), ServedRange.most(result, numberOf(need)));
    }

    int usefulOfPair(int pair) {
        return useful.ofPair(pair);
    }

    OfferFacts offerOf(int pair) {
        return candidates.offers().get(candidates.market().offerOf(pair));
    }
}
