package cn.linkage.engine.clearing;

import org.jspecify.annotations.Nullable;

/**
 * Verifies that quantities are the best possible ones, from prices alone and without trusting whoever computed them.
 *
 * <p>Quantities x and prices u, v ≥ 0 are both optimal exactly when x is feasible and complementary slackness holds: no
 * pair is worth more than u + v, every pair that gets something is worth exactly that, a need with a gain is fully
 * served and an offer with a price is used up. The sum of u·quantity + v·capacity bounds every feasible value from above,
 * and under these conditions x reaches it. That the value orders tiers first is the proof at
 * {@link TransportMarket#tierStep()}.
 *
 * <p>One pass over the pairs, O(pairs + needs + offers) time, 8 bytes an offer. All arithmetic is in 64 bits on prices
 * that are checked to lie within 2^40. Shares no code with the solver, on purpose.
 */
public final class CertificateChecker {

    private static final long HIGHEST_PRICE = 1L << 40;
    private static final long HIGHEST_STEP = 1L << 32;

    /** What the checker found. */
    public sealed interface Verdict {}

    /** The quantities are optimal. */
    public record Certified() implements Verdict {}

    /**
     * They are not proved optimal.
     *
     * @param reason the first condition that fails, with its numbers
     */
    public record Refused(String reason) implements Verdict {}

    private CertificateChecker() {}

    /** Checks feasibility and complementary slackness. */
    public static Verdict check(TransportMarket market, Flows flows, Prices prices) {
        String failure = firstFailure(market, flows, prices);
        return failure == null ? new Certified() : new Refused(failure);
    }

    private static @Nullable String firstFailure(TransportMarket market, Flows flows, Prices prices) {
        if (prices.needs() != market.needs() || prices.offers() != market.offers()) {
            return "prices of " + prices.needs() + " needs and " + prices.offers() + " offers for a market of "
                    + market.needs() + " and " + market.offers();
        }
        long leastStep = 1024L * (Math.min(market.needs(), market.offers()) + 1);
        long step = prices.tierStep() == 0 ? leastStep : prices.tierStep();
        if (step < leastStep || step > HIGHEST_STEP) {
            return "a tier counts " + step + ", outside " + leastStep + " to " + HIGHEST_STEP;
        }
        for (int j = 0; j < market.offers(); j++) {
            if (prices.ofOffer(j) < 0 || prices.ofOffer(j) > HIGHEST_PRICE) {
                return "the price of offer " + j + " is " + prices.ofOffer(j) + ", outside 0 to " + HIGHEST_PRICE;
            }
        }
        long[] taken = new long[market.offers()];
        int next = 0;
        for (int i = 0; i < market.needs(); i++) {
            long gain = prices.ofNeed(i);
            if (gain < 0 || gain > HIGHEST_PRICE) {
                return "the gain of need " + i + " is " + gain + ", outside 0 to " + HIGHEST_PRICE;
            }
            long worth = step * (market.tiers() + 1 - market.tier(i));
            long served = 0;
            for (int pair = market.firstPair(i); pair < market.firstPair(i + 1); pair++) {
                int j = market.offerOf(pair);
                long slack = gain + prices.ofOffer(j) - worth - market.suitability(pair);
                if (slack < 0) {
                    return "need " + i + " would gain " + -slack + " more from offer " + j + " than its price says";
                }
                if (next < flows.size() && flows.pair(next) == pair) {
                    int quantity = flows.quantity(next++);
                    if (quantity < 0) {
                        return "the quantity of need " + i + " and offer " + j + " is " + quantity;
                    }
                    if (quantity > 0 && slack > 0) {
                        return "need " + i + " takes from offer " + j + " at " + slack + " more than it is worth";
                    }
                    served += quantity;
                    taken[j] += quantity;
                }
            }
            if (served > market.quantity(i)) {
                return "need " + i + " gets " + served + " and asks for " + market.quantity(i);
            }
            if (gain > 0 && served < market.quantity(i)) {
                return "need " + i + " gets " + served + " of " + market.quantity(i) + " and would gain " + gain
                        + " from one more";
            }
        }
        if (next < flows.size()) {
            return "pair " + flows.pair(next) + " is no pair of the market, or out of order or named twice";
        }
        for (int j = 0; j < market.offers(); j++) {
            if (taken[j] > market.capacity(j)) {
                return "offer " + j + " gives " + taken[j] + " and has " + market.capacity(j);
            }
            if (prices.ofOffer(j) > 0 && taken[j] < market.capacity(j)) {
                return "offer " + j + " has " + (market.capacity(j) - taken[j]) + " left and a price of "
                        + prices.ofOffer(j);
            }
        }
        return null;
    }
}
