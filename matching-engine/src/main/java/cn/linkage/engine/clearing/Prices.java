package cn.linkage.engine.clearing;

/**
 * The dual prices of a clearing. Immutable.
 *
 * <p>The price of an offer is what one unit more of its capacity would add; the gain of a need is what one unit more of its
 * quantity would add. Both in units of suitability, a tier counting {@link TransportMarket#tierStep()}.
 */
public final class Prices {

    private final long[] needGain;
    private final long[] offerPrice;
    private final long tierStep;

    /**
     * Prices in the market's own tier step.
     *
     * @param needGain u, by need
     * @param offerPrice v, by offer
     */
    public Prices(long[] needGain, long[] offerPrice) {
        this(needGain, offerPrice, 0);
    }

    /**
     * @param tierStep what a tier counts in these prices, at least the market's own step; 0 for exactly that
     */
    public Prices(long[] needGain, long[] offerPrice, long tierStep) {
        this.needGain = needGain.clone();
        this.offerPrice = offerPrice.clone();
        this.tierStep = tierStep;
    }

    /** What a tier counts in these prices; 0 where it is the market's own step. */
    public long tierStep() {
        return tierStep;
    }

    public int needs() {
        return needGain.length;
    }

    public int offers() {
        return offerPrice.length;
    }

    /** u of a need. */
    public long ofNeed(int need) {
        return needGain[need];
    }

    /** v of an offer. */
    public long ofOffer(int offer) {
        return offerPrice[offer];
    }
}
