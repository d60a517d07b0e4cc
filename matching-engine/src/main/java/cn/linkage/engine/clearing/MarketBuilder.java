package cn.linkage.engine.clearing;

import java.util.Arrays;

/**
 * Collects a market and refuses what cannot be one: values out of range, pairs named twice, more held than there is.
 *
 * <p>Held quantities (accepted already) are fixed: they are taken off the capacity and the quantity before the clearing
 * and never move. Excluded pairs (declined) are left out. Building costs O(pairs · log(pairs of one need)).
 */
public final class MarketBuilder {

    private static final int EXCLUDED = 0x7fff_ffff;

    private final int tiers;
    private int[] capacity = new int[16];
    private int offers;
    private int[] quantity = new int[16];
    private byte[] tier = new byte[16];
    private int needs;
    private int[] pairNeed = new int[64];
    /** Offer in the upper 32 bits, suitability in the lower, so that sorting a row sorts by offer. */
    private long[] pair = new long[64];

    private int pairs;

    MarketBuilder(int tiers) {
        require(tiers >= 1 && tiers <= TransportMarket.MAX_TIERS, "tiers", tiers, "1 to " + TransportMarket.MAX_TIERS);
        this.tiers = tiers;
    }

    /** Adds an offer and returns its number. */
    public int addOffer(int offerCapacity) {
        requireQuantity("capacity of offer " + offers, offerCapacity);
        require(offers < TransportMarket.MAX_SIDE, "offers", offers + 1L, "at most " + TransportMarket.MAX_SIDE);
        if (offers == capacity.length) {
            capacity = Arrays.copyOf(capacity, grown(offers));
        }
        capacity[offers] = offerCapacity;
        return offers++;
    }

    /** Adds a need and returns its number. */
    public int addNeed(int needQuantity, int needTier) {
        requireQuantity("quantity of need " + needs, needQuantity);
        require(needTier >= 1 && needTier <= tiers, "tier of need " + needs, needTier, "1 to " + tiers);
        require(needs < TransportMarket.MAX_SIDE, "needs", needs + 1L, "at most " + TransportMarket.MAX_SIDE);
        if (needs == quantity.length) {
            quantity = Arrays.copyOf(quantity, grown(needs));
            tier = Arrays.copyOf(tier, quantity.length);
        }
        quantity[needs] = needQuantity;
        tier[needs] = (byte) needTier;
        return needs++;
    }

    /** Says that this offer could serve this need. */
    public MarketBuilder addPair(int need, int offer, int suitability) {
        requireKnown(need, offer);
        require(
                suitability >= 0 && suitability <= TransportMarket.MAX_SUITABILITY,
                "suitability of need " + need + " and offer " + offer,
                suitability,
                "0 to " + TransportMarket.MAX_SUITABILITY);
        append(need, (long) offer << 32 | suitability);
        return this;
    }

    /** Takes a quantity that both sides have accepted off what is left to clear. */
    public MarketBuilder hold(int need, int offer, int held) {
        requireKnown(need, offer);
        require(
                held >= 0 && held <= quantity[need] && held <= capacity[offer],
                "quantity held between need " + need + " and offer " + offer,
                held,
                "0 to " + Math.min(quantity[need], capacity[offer]) + ", what is left of both");
        quantity[need] -= held;
        capacity[offer] -= held;
        return this;
    }

    /** Keeps a pair out of the clearing, whether it was or will be added or not. */
    public MarketBuilder exclude(int need, int offer) {
        requireKnown(need, offer);
        append(need, (long) offer << 32 | EXCLUDED);
        return this;
    }

    public TransportMarket build() {
        int[] first = new int[needs + 1];
        for (int i = 0; i < pairs; i++) {
            first[pairNeed[i] + 1]++;
        }
        for (int i = 0; i < needs; i++) {
            first[i + 1] += first[i];
        }
        long[] sorted = new long[pairs];
        int[] next = Arrays.copyOf(first, needs);
        for (int i = 0; i < pairs; i++) {
            sorted[next[pairNeed[i]]++] = pair[i];
        }
        int[] offerOf = new int[pairs];
        short[] suitability = new short[pairs];
        int kept = 0;
        for (int need = 0; need < needs; need++) {
            int from = first[need];
            int to = first[need + 1];
            Arrays.sort(sorted, from, to);
            first[need] = kept;
            kept = keepRow(need, sorted, from, to, offerOf, suitability, kept);
        }
        first[needs] = kept;
        if (kept < pairs) {
            offerOf = Arrays.copyOf(offerOf, kept);
            suitability = Arrays.copyOf(suitability, kept);
        }
        return new TransportMarket(
                tiers,
                Arrays.copyOf(capacity, offers),
                Arrays.copyOf(quantity, needs),
                Arrays.copyOf(tier, needs),
                first,
                offerOf,
                suitability);
    }

    /** Moves the pairs of one need that are not excluded to where they belong; the new end of the pairs. */
    private int keepRow(int need, long[] sorted, int from, int to, int[] offerOf, short[] suitability, int kept) {
        int end = kept;
        int i = from;
        while (i < to) {
            int offer = (int) (sorted[i] >>> 32);
            int named = i;
            while (i < to && (int) (sorted[i] >>> 32) == offer && (int) sorted[i] != EXCLUDED) {
                i++;
            }
            if (i - named > 1) {
                throw new IllegalArgumentException(
                        "The pair of need " + need + " and offer " + offer + " is named twice; once is right");
            }
            boolean excludedPair = i < to && (int) (sorted[i] >>> 32) == offer;
            while (i < to && (int) (sorted[i] >>> 32) == offer) {
                i++;
            }
            if (!excludedPair) {
                offerOf[end] = offer;
                suitability[end++] = (short) (int) sorted[named];
            }
        }
        return end;
    }

    private void append(int need, long packed) {
        if (pairs == pair.length) {
            require(pairs < Integer.MAX_VALUE - 16, "pairs", pairs + 1L, "at most " + (Integer.MAX_VALUE - 16));
            pair = Arrays.copyOf(pair, grown(pairs));
            pairNeed = Arrays.copyOf(pairNeed, pair.length);
        }
        pairNeed[pairs] = need;
        pair[pairs++] = packed;
    }

    private static int grown(int length) {
        return (int) Math.min(Integer.MAX_VALUE - 16L, length + (length >> 1) + 16L);
    }

    private void requireKnown(int need, int offer) {
        require(need >= 0 && need < needs, "need", need, "the number of a need added before, 0 to " + (needs - 1));
        require(
                offer >= 0 && offer < offers,
                "offer",
                offer,
                "the number of an offer added before, 0 to " + (offers - 1));
    }

    private static void requireQuantity(String what, int value) {
        require(
                value >= 0 && value <= TransportMarket.MAX_QUANTITY,
                what,
                value,
                "0 to " + TransportMarket.MAX_QUANTITY);
    }

    private static void require(boolean holds, String what, long value, String right) {
        if (!holds) {
            throw new IllegalArgumentException(what + " is " + value + "; right is " + right);
        }
    }
}
