package cn.linkage.engine.clearing;

/**
 * A clearing that was verified: there is no way to make one that was not. Immutable.
 *
 * <p>Its value (quantity served per tier and total suitability) is the same for every order of the input. Where several
 * clearings have that value, which of them comes out is decided by the numbering of offers and needs alone.
 */
public final class ClearingResult {

    private final TransportMarket market;
    private final Flows flows;
    private final Prices prices;
    private final long[] servedByTier;
    private final long totalSuitability;

    private ClearingResult(TransportMarket market, Flows flows, Prices prices) {
        this.market = market;
        this.flows = flows;
        this.prices = prices;
        this.servedByTier = new long[market.tiers() + 1];
        long[] suitability = {0};
        forEachFlow((need, offer, quantity) -> {
            servedByTier[market.tier(need)] += quantity;
        });
        for (int f = 0; f < flows.size(); f++) {
            suitability[0] += (long) flows.quantity(f) * market.suitability(flows.pair(f));
        }
        this.totalSuitability = suitability[0];
    }

    /**
     * The result, if the checker certifies it.
     *
     * @throws IllegalStateException if it does not, with its reason: a defect of whoever computed it
     */
    public static ClearingResult certified(TransportMarket market, Flows flows, Prices prices) {
        return switch (CertificateChecker.check(market, flows, prices)) {
            case CertificateChecker.Certified() -> new ClearingResult(market, flows, prices);
            case CertificateChecker.Refused(String reason) ->
                throw new IllegalStateException("The clearing is not certified: " + reason);
        };
    }

    public TransportMarket market() {
        return market;
    }

    public Flows flows() {
        return flows;
    }

    public Prices prices() {
        return prices;
    }

    /** The quantity that goes from an offer to a need, 0 where they are not matched. */
    public int quantity(int need, int offer) {
        int pair = market.pairOf(need, offer);
        return pair < 0 ? 0 : flows.ofPair(pair);
    }

    /**
     * Whether the pair is worth exactly the gain of its need and the price of its offer. Every pair that gets something in any
     * optimal clearing is.
     */
    public boolean isTight(int need, int offer) {
        int pair = market.pairOf(need, offer);
        long step = prices.tierStep() == 0 ? market.tierStep() : prices.tierStep();
        return pair >= 0
                && prices.ofNeed(need) + prices.ofOffer(offer)
                        == step * (market.tiers() + 1 - market.tier(need)) + market.suitability(pair);
    }

    /** Visits every match, by need and then by offer. */
    public void forEachFlow(Flows.Visitor visitor) {
        int need = 0;
        for (int f = 0; f < flows.size(); f++) {
            int pair = flows.pair(f);
            while (market.firstPair(need + 1) <= pair) {
                need++;
            }
            visitor.flow(need, market.offerOf(pair), flows.quantity(f));
        }
    }

    /** The quantity served in one tier, 1 to the market's number of tiers. */
    public long served(int tier) {
        if (tier < 1 || tier > market.tiers()) {
            throw new IllegalArgumentException("tier is " + tier + "; right is 1 to " + market.tiers());
        }
        return servedByTier[tier];
    }

    /** The sum of quantity times suitability. */
    public long totalSuitability() {
        return totalSuitability;
    }
}
