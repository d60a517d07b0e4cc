package cn.linkage.engine.clearing;

/**
 * Quantities and prices as the solver leaves them, not yet verified: good for measuring the solver by itself, and for nothing
 * else before {@link #certified}.
 */
public record UnverifiedClearing(TransportMarket market, Flows flows, Prices prices) {

    /**
     * The result, if the checker certifies it.
     *
     * @throws IllegalStateException if it does not, with its reason: a defect of the solver
     */
    public ClearingResult certified() {
        return ClearingResult.certified(market, flows, prices);
    }
}
