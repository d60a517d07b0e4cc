package cn.linkage.engine.clearing;

import java.util.Arrays;

/**
 * One market: offers with a capacity, needs with a quantity and a tier (1 is served first), and the pairs that are
 * feasible with their suitability. Immutable; offers and needs are numbered from 0 in the order of their insertion, pairs
 * by need and then by offer, whatever the order in which they came.
 *
 * <p>Six bytes a pair. Allowed ranges, checked by the {@linkplain MarketBuilder builder}: at most {@value #MAX_SIDE}
 * offers and as many needs, quantities and capacities up to {@value #MAX_QUANTITY}, suitability 0 to
 * {@value #MAX_SUITABILITY}, tiers 1 to {@value #MAX_TIERS}. Within them no sum that the engine forms leaves 64 bits: a
 * price stays under 2^39, the total suitability under 2^62.
 */
public final class TransportMarket {

    public static final int MAX_SIDE = (1 << 22) - 1;
    public static final int MAX_QUANTITY = 1_000_000_000;
    public static final int MAX_SUITABILITY = 1_000;
    public static final int MAX_TIERS = 64;

    private final int tiers;
    private final int[] capacity;
    private final int[] quantity;
    private final byte[] tier;
    private final int[] firstPair;
    private final int[] offer;
    private final short[] suitability;

    TransportMarket(
            int tiers, int[] capacity, int[] quantity, byte[] tier, int[] firstPair, int[] offer, short[] suitability) {
        this.tiers = tiers;
        this.capacity = capacity;
        this.quantity = quantity;
        this.tier = tier;
        this.firstPair = firstPair;
        this.offer = offer;
        this.suitability = suitability;
    }

    /** Starts a market whose needs have tiers from 1 to {@code tiers}. */
    public static MarketBuilder builder(int tiers) {
        return new MarketBuilder(tiers);
    }

    /**
     * A market of rows that are there already, without the memory that collecting pairs takes. The arrays are taken over:
     * they must not be changed any more.
     *
     * @param tier the tier of each need
     * @param firstPair the first pair of each need, and the number of pairs at the end
     * @param offer the offer of each pair, ascending within a need
     * @param suitability the suitability of each pair
     */
    public static TransportMarket ofRows(
            int tiers, int[] capacity, int[] quantity, byte[] tier, int[] firstPair, int[] offer, short[] suitability) {
        RowCheck.check(tiers, capacity, quantity, tier, firstPair, offer, suitability);
        return new TransportMarket(tiers, capacity, quantity, tier, firstPair, offer, suitability);
    }

    public int tiers() {
        return tiers;
    }

    public int offers() {
        return capacity.length;
    }

    public int needs() {
        return quantity.length;
    }

    public int pairs() {
        return offer.length;
    }

    public int capacity(int offerIndex) {
        return capacity[offerIndex];
    }

    public int quantity(int need) {
        return quantity[need];
    }

    public int tier(int need) {
        return tier[need];
    }

    /** The first pair of a need; those of need i are the numbers from {@code firstPair(i)} up to, not with, {@code firstPair(i + 1)}. */
    public int firstPair(int need) {
        return firstPair[need];
    }

    public int offerOf(int pair) {
        return offer[pair];
    }

    public int suitability(int pair) {
        return suitability[pair];
    }

    /** The need of a pair, in logarithmic time. */
    public int needOf(int pair) {
        if (pair < 0 || pair >= offer.length) {
            throw new IndexOutOfBoundsException("pair " + pair + " of " + offer.length);
        }
        int low = 0;
        int high = quantity.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (firstPair[middle] <= pair) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The number of the pair of this need and this offer, or -1 where they are not a pair. */
    public int pairOf(int need, int offerIndex) {
        int found = Arrays.binarySearch(offer, firstPair[need], firstPair[need + 1], offerIndex);
        return found < 0 ? -1 : found;
    }

    /**
     * What one tier is worth in units of suitability, large enough that no sum of suitabilities outweighs one unit served
     * in a higher tier. Served units are worth {@code tierStep · (tiers + 1 − tier) + suitability}.
     *
     * <p>Why {@code 1024 · (min(needs, offers) + 1)} is enough: let x be best for that value and y be best
     * lexicographically. The sets of needs that can be served form a polymatroid, so y has in every prefix of the tiers at
     * least as much served as x. Were one prefix larger, then among the augmenting paths and cycles into which y − x falls
     * one path would raise the sum of the prefixes by at least 1. It takes at most min(needs, offers) pairs away, hence
     * loses at most 1000 · min(needs, offers) of suitability, and x could be improved.
     */
    public long tierStep() {
        return 1024L * (Math.min(needs(), offers()) + 1);
    }

    /** What a unit of this need is worth before its suitability: what leaving it unserved costs. */
    public long worth(int need) {
        return tierStep() * (tiers + 1 - tier[need]);
    }
}
