package cn.linkage.engine.candidates;

import cn.linkage.engine.clearing.Clearing;
import cn.linkage.engine.clearing.ClearingResult;
import cn.linkage.engine.clearing.Flows;
import java.math.BigInteger;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;

/**
 * A clearing that is optimal over all feasible pairs of offers and needs, not only over the best few that its market began with.
 *
 * <p>The market is cleared; its prices are checked against every feasible pair that it left out; the pairs that they do not
 * cover are added, the most uncovered of each need first and at most {@value #MOST_AT_ONCE} of them; the market is cleared on
 * from where it stood. Where nothing is missing, u(i) + v(j) covers every feasible pair, so that the proof at
 * {@code CertificateChecker} holds for all of them: the pairs that were never added could only carry nothing. This is column
 * generation (Dantzig and Wolfe, doi:10.1287/opre.8.1.101) with an exact search for columns.
 *
 * <p>What was cleared on is cleared once more from nothing at the end, so that {@link Clearing#solve} of the final market gives the
 * same result, to the last unit and price; if those prices leave something uncovered, it goes on.
 *
 * <p>Ends: every pass but the last, and but those from nothing, adds a pair. Deterministic. Excluded pairs never take part.
 */
public final class CompleteClearing {

    /** How many pairs of one need are added at once. */
    public static final int MOST_AT_ONCE = 64;
    /** No reduced cost of a market is as large. */
    private static final long FARTHEST = 1L << 40;

    private final CandidateMarket candidates;
    private final ClearingResult result;
    private final Feasibility feasibility;
    private final Gap gap;
    private final int passes;

    private CompleteClearing(
            CandidateMarket candidates, ClearingResult result, Feasibility feasibility, Gap gap, int passes) {
        this.candidates = candidates;
        this.result = result;
        this.feasibility = feasibility;
        this.gap = gap;
        this.passes = passes;
    }

    /**
     * Clears what an index holds, which must not change meanwhile.
     *
     * @param tiers tiers of the policy; no need may have a higher one
     * @param firstPerNeed how many of its best offers a need has in the first market
     * @param excluded pairs (offer, need) that take no part, the declined ones; asked by several threads
     */
    public static CompleteClearing of(
            CandidateIndex index, int tiers, int firstPerNeed, BiPredicate<OfferFacts, NeedFacts> excluded) {
        return of(
                CandidateMarket.of(index, tiers, firstPerNeed, excluded),
                new Feasibility(index.weights(), excluded),
                () -> true);
    }

    /**
     * Clears a market, completing it as long as this is allowed.
     *
     * @param goOn asked before pairs are added and cleared; where it says no, the clearing stands as it is and {@link #gap} tells
     *     by how much at most it may be improved
     */
    public static CompleteClearing of(CandidateMarket first, Feasibility feasibility, BooleanSupplier goOn) {
        CandidateMarket candidates = first;
        ClearingResult result = Clearing.solve(candidates.market());
        boolean fromNothing = true;
        EveryPair.Found missing = null;
        for (int passes = 1; ; passes++) {
            missing = new EveryPair(candidates, result, feasibility, missing).find(1, MOST_AT_ONCE);
            boolean done = missing.coversAll() && fromNothing;
            if (done || !goOn.getAsBoolean()) {
                return new CompleteClearing(candidates, result, feasibility, gap(candidates, missing), passes);
            }
            fromNothing = missing.coversAll();
            if (fromNothing) {
                result = Clearing.solve(candidates.market());
                missing = null;
            } else {
                candidates = missing.added();
                result = Clearing.continued(candidates.market(), result);
            }
        }
    }

    /**
     * Raising the gain of each need by what its worst pair is uncovered makes the prices cover everything. By that the bound on every
     * clearing rises by gain times quantity, and the clearing at hand reached the bound before.
     */
    private static Gap gap(CandidateMarket candidates, EveryPair.Found missing) {
        BigInteger points = BigInteger.ZERO;
        for (int need = 0; need < candidates.market().needs(); need++) {
            long worst = missing.worst(need);
            if (worst > 0) {
                points = points.add(BigInteger.valueOf(worst)
                        .multiply(BigInteger.valueOf(candidates.market().quantity(need))));
            }
        }
        return new Gap(points, candidates.market().tierStep());
    }

    /** The market with all the pairs that were needed. */
    public CandidateMarket candidates() {
        return candidates;
    }

    /** Certified over the pairs of {@link #candidates}, and where there is no {@link #gap} over all feasible pairs. */
    public ClearingResult result() {
        return result;
    }

    /** How far at most the best clearing over all feasible pairs is above this one; none unless it was stopped. */
    public Gap gap() {
        return gap;
    }

    /** How often all pairs were looked through, 1 or more. */
    public int passes() {
        return passes;
    }

    /** Which pairs are feasible here. */
    public Feasibility feasibility() {
        return feasibility;
    }

    /**
     * The same clearing in a market that has besides every feasible pair whose reduced cost, u(i) + v(j) less what the pair is worth,
     * is at most so much. With 0, every optimal clearing over all feasible pairs is one of that market, since by complementary
     * slackness it uses no others.
     *
     * @param reducedCost 0 or more, in points
     */
    public CompleteClearing withPairsWithin(long reducedCost) {
        CandidateMarket wider = new EveryPair(candidates, result, feasibility)
                .find(-Math.min(reducedCost, FARTHEST), Integer.MAX_VALUE)
                .added();
        int[] pair = new int[result.flows().size()];
        int[] quantity = new int[pair.length];
        int[] next = {0};
        result.forEachFlow((need, offer, amount) -> {
            pair[next[0]] = wider.market().pairOf(need, offer);
            quantity[next[0]++] = amount;
        });
        return new CompleteClearing(
                wider,
                ClearingResult.certified(wider.market(), new Flows(pair, quantity), result.prices()),
                feasibility,
                gap,
                passes);
    }
}
