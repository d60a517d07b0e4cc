package cn.linkage.engine.clearing;

import java.util.Arrays;

/**
 * One independent part of a market in the arrays that the solver works on: needs and offers with local numbers, one packed
 * int a pair. Suitabilities are kept above the least one of the part, because only differences matter once the tiers are
 * decided; the least one is added to what leaving a need unserved costs, which makes both forms the same problem.
 */
final class Part {

    /** Bits of the suitability in a packed pair; the offer (or need) is above them. */
    static final int BITS = 10;

    static final int MASK = (1 << BITS) - 1;

    final TransportMarket market;
    /** Global numbers by local number. */
    final int[] needId;

    final int[] offerId;
    final int[] first;
    final int[] row;
    private final int[] quantity;
    private final int[] capacity;
    private final byte[] rank;
    /** The least suitability, and how far the highest is above it. */
    final int least;

    final int range;

    private Part(TransportMarket market, int[] needId, int[] offerId, int[] localOffer) {
        this.market = market;
        this.needId = needId;
        this.offerId = offerId;
        int pairs = 0;
        int lowest = Integer.MAX_VALUE;
        int highest = 0;
        for (int need : needId) {
            for (int e = market.firstPair(need); e < market.firstPair(need + 1); e++) {
                int w = market.suitability(e);
                lowest = Math.min(lowest, w);
                highest = Math.max(highest, w);
                pairs++;
            }
        }
        quantity = new int[needId.length];
        rank = new byte[needId.length];
        for (int i = 0; i < needId.length; i++) {
            quantity[i] = market.quantity(needId[i]);
            rank[i] = (byte) (market.tiers() + 1 - market.tier(needId[i]));
        }
        capacity = new int[offerId.length];
        for (int j = 0; j < offerId.length; j++) {
            capacity[j] = market.capacity(offerId[j]);
        }
        least = lowest;
        range = highest - lowest;
        first = new int[needId.length + 1];
        row = new int[pairs];
        int next = 0;
        for (int i = 0; i < needId.length; i++) {
            for (int e = market.firstPair(needId[i]); e < market.firstPair(needId[i] + 1); e++) {
                row[next++] = localOffer[market.offerOf(e)] << BITS | (market.suitability(e) - least);
            }
            first[i + 1] = next;
        }
    }

    /**
     * Builds a part.
     *
     * @param localOffer scratch by global offer, of which only the part's offers are written and read
     */
    static Part of(TransportMarket market, int[] needId, int[] offerId, int[] localOffer) {
        for (int j = 0; j < offerId.length; j++) {
            localOffer[offerId[j]] = j;
        }
        return new Part(market, needId, offerId, localOffer);
    }

    int needs() {
        return needId.length;
    }

    int offers() {
        return offerId.length;
    }

    int quantity(int need) {
        return quantity[need];
    }

    int capacity(int offer) {
        return capacity[offer];
    }

    /** The suitability of a pair, above the least. */
    int suitability(int need, int offer) {
        for (int e = first[need]; e < first[need + 1]; e++) {
            if (row[e] >>> BITS == offer) {
                return row[e] & MASK;
            }
        }
        throw new IllegalStateException("need " + need + " and offer " + offer + " are no pair");
    }

    /** How many tiers there are from the need's own to the lowest, itself included. */
    int rank(int need) {
        return rank[need];
    }

    /** What leaving one unit of a need unserved costs, in the part's own suitabilities. */
    long unservedCost(int need) {
        return market.worth(needId[need]) + least;
    }

    /** The needs of every offer, packed as the rows: those of offer j are the positions from {@code first[j]} to {@code first[j + 1]}. */
    static final class Columns {
        final int[] first;
        final int[] packed;

        private Columns(int[] first, int[] packed) {
            this.first = first;
            this.packed = packed;
        }
    }

    Columns columns() {
        int[] begin = new int[offers() + 1];
        for (int pair : row) {
            begin[(pair >>> BITS) + 1]++;
        }
        for (int j = 0; j < offers(); j++) {
            begin[j + 1] += begin[j];
        }
        int[] packed = new int[row.length];
        int[] next = Arrays.copyOf(begin, offers());
        for (int i = 0; i < needs(); i++) {
            for (int e = first[i]; e < first[i + 1]; e++) {
                packed[next[row[e] >>> BITS]++] = i << BITS | (row[e] & MASK);
            }
        }
        return new Columns(begin, packed);
    }
}
