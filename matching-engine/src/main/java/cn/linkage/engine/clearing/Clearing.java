package cn.linkage.engine.clearing;

/**
 * Clears a market: of all feasible quantities those that serve most in tier 1, then in tier 2 and so on, then have the
 * highest total suitability. Exact, in integers; deterministic on any number of threads; every result is verified by
 * {@link CertificateChecker} before it is returned.
 */
public final class Clearing {

    private Clearing() {}

    /** The optimal clearing. */
    public static ClearingResult solve(TransportMarket market) {
        return unverified(market).certified();
    }

    /** The optimal clearing before it is verified. */
    public static UnverifiedClearing unverified(TransportMarket market) {
        return new MarketSolver(market).solve();
    }

    /**
     * The optimal clearing of a market that was cleared before and has more pairs now; its prices and quantities are where this
     * one begins.
     *
     * @param before of the same needs and offers, in the market's own tier step
     */
    public static ClearingResult continued(TransportMarket market, ClearingResult before) {
        return new MarketSolver(market, before).solve().certified();
    }
}
