package cn.linkage.engine.clearing;

import java.util.Arrays;

/**
 * Solves one part: good prices by an auction with compressed tiers, stretched to the real tiers, then an exact finish.
 *
 * <p>Everything that governs the speed follows from the part: the first ε is the range R of its suitabilities, each phase
 * divides it by {@value #RATIO} down to R / {@value #FINEST}; a compressed tier counts
 * {@value #TIER_IN_RANGES} R. After the coarsest phase prices are floored to whole tiers, after each other they are lowered by
 * some ε: that under-estimates, and what is too cheap is repaired at less cost than what is too dear. How far a phase goes beyond the
 * mark shows in the bids that the coarsest one took. Whatever these are, the result is exact; only the time depends on them.
 */
final class PartSolver {

    private static final int RATIO = 5;
    private static final int FINEST = 500;
    private static final int TIER_IN_RANGES = 6;
    /** A phase is coarse here where its ε is more than R divided by this. */
    private static final int COARSE = 10;
    /** By how many ε prices are lowered after a fine phase. */
    private static final int FINE_LOWERING = 3;
    /** From so many bids a need in the coarsest phase on, prices go further beyond the mark. */
    private static final int MANY_BIDS = 20;
    /** Placing anew what one need has costs about as much as solving for this many needs and offers. */
    private static final int WORTH_OF_A_NEED = 16;

    private PartSolver() {}

    static Balance solve(Part part) {
        Balance balance = nearlyOptimal(part);
        ExactFinish.run(balance);
        priceWhatIsEmpty(balance);
        return balance;
    }

    /**
     * Solves a part from where an earlier clearing has left it, unless so many needs have found something better that it is
     * quicker to begin anew.
     */
    static Balance continued(Part part, Balance start) {
        int wanting = 0;
        for (int i = 0; i < part.needs(); i++) {
            wanting += start.wanting(i) ? 1 : 0;
        }
        if ((long) wanting * WORTH_OF_A_NEED > part.needs() + part.offers()) {
            return solve(part);
        }
        ExactFinish.run(start);
        priceWhatIsEmpty(start);
        return start;
    }

    /** Good prices and the flow that is tight under them: what the exact finish starts from. */
    static Balance nearlyOptimal(Part part) {
        int range = Math.max(1, part.range);
        int step = TIER_IN_RANGES * range;
        Auction auction = new Auction(part, step);
        long bids = auction.run(range);
        int coarseLowering = (int) Math.min(4, 2 + bids / MANY_BIDS / Math.max(1, part.needs()));
        auction.floor();
        int epsilon = Math.max(1, range / RATIO);
        int finest = Math.max(1, range / FINEST);
        while (epsilon > finest) {
            auction.run(epsilon);
            auction.lower((epsilon > range / COARSE ? coarseLowering : FINE_LOWERING) * epsilon);
            epsilon = Math.max(finest, epsilon / RATIO);
        }
        auction.run(finest);
        auction.tighten();
        return Balance.of(part, stretched(part, auction, step, FINE_LOWERING * finest), auction.holdings);
    }

    /** Real prices from compressed ones, a little lower; where all suitabilities are equal, nothing but whole tiers. */
    private static long[] stretched(Part part, Auction auction, int step, int lower) {
        int tiers = part.tiers;
        long real = part.tierStep;
        long[] price = new long[part.offers()];
        for (int j = 0; j < price.length; j++) {
            int found = auction.price[j];
            int compressed = part.range == 0 ? found - found % step : Math.max(0, found - lower);
            int whole = Math.min(tiers, (compressed + part.range) / step);
            price[j] = part.capacity(j) == 0
                    ? real * (tiers + 1)
                    : Math.max(0, compressed + whole * (real - step) + (whole > 0 ? part.least : 0));
        }
        return price;
    }

    /** An offer without capacity was kept out by a price above all; it gets the lowest one that keeps it out. */
    static void priceWhatIsEmpty(Balance balance) {
        Part part = balance.part;
        boolean[] empty = new boolean[part.offers()];
        boolean any = false;
        for (int j = 0; j < empty.length; j++) {
            empty[j] = part.capacity(j) == 0;
            any |= empty[j];
            if (empty[j]) {
                balance.price[j] = 0;
            }
        }
        if (!any) {
            return;
        }
        for (int i = 0; i < part.needs(); i++) {
            for (int e = part.rows.first[i]; e < part.rows.end[i]; e++) {
                int j = part.rows.packed[e] >>> Part.BITS;
                if (empty[j]) {
                    balance.price[j] = Math.max(balance.price[j], balance.cost[i] + (part.rows.packed[e] & Part.MASK));
                }
            }
        }
    }

    /** The quantities of a solved part as (pair of the market, quantity), packed in that order and sorted. */
    static long[] flows(TransportMarket market, Balance balance) {
        Part part = balance.part;
        Holders takings = balance.keepTakings();
        int count = 0;
        for (int i = 0; i < part.needs(); i++) {
            count += takings.size(i);
        }
        long[] flows = new long[count];
        int next = 0;
        for (int i = 0; i < part.needs(); i++) {
            int begin = next;
            for (int k = 0; k < takings.size(i); k++) {
                long pair = market.pairOf(part.needId[i], part.offerId[takings.need(i, k)]);
                flows[next++] = pair << 32 | takings.amount(i, k);
            }
            Arrays.sort(flows, begin, next);
        }
        return flows;
    }
}
