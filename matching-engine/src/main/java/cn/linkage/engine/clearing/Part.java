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

    final int tiers;
    final long tierStep;
    /** Global numbers by local number. */
    final int[] needId;

    final int[] offerId;
    /** The pairs of every need. */
    final PairLists rows;

    private final int[] quantity;
    private final int[] capacity;
    private final byte[] rank;
    /** The least suitability, and how far the highest is above it. */
    final int least;

    final int range;

    private Part(TransportMarket market, int[] needId, int[] offerId, int[] localOffer) {
        this.tiers = market.tiers();
        this.tierStep = market.tierStep();
        this.needId = needId;
        this.offerId = offerId;
        int pairs = 0;
        for (int need : needId) {
            pairs += market.firstPair(need + 1) - market.firstPair(need);
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
        int[] first = new int[needId.length];
        int[] end = new int[needId.length];
        int[] row = new int[pairs];
        int lowest = MASK;
        int highest = 0;
        int next = 0;
        for (int i = 0; i < needId.length; i++) {
            first[i] = next;
            int last = market.firstPair(needId[i] + 1);
            for (int e = market.firstPair(needId[i]); e < last; e++) {
                int w = market.suitability(e);
                lowest = Math.min(lowest, w);
                highest = Math.max(highest, w);
                row[next++] = localOffer[market.offerOf(e)] << BITS | w;
            }
            end[i] = next;
        }
        for (int k = 0; k < row.length; k++) {
            row[k] -= lowest;
        }
        least = lowest;
        range = highest - lowest;
        rows = new PairLists(first, end, row);
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

    /** A part that will change: all tiers from 1, suitabilities as they are, a step that is enough for every size. */
    Part(int tiers, long tierStep, int[] quantity, byte[] rank, int[] capacity, PairLists rows) {
        this.tiers = tiers;
        this.tierStep = tierStep;
        this.needId = new int[0];
        this.offerId = new int[0];
        this.quantity = quantity;
        this.rank = rank;
        this.capacity = capacity;
        this.rows = rows;
        this.least = 0;
        this.range = TransportMarket.MAX_SUITABILITY;
    }

    /** The same with room for more. */
    Part withRoomFor(int needs, int offers) {
        rows.reserve(needs);
        return new Part(
                tiers,
                tierStep,
                Arrays.copyOf(quantity, needs),
                Arrays.copyOf(rank, needs),
                Arrays.copyOf(capacity, offers),
                rows);
    }

    void change(int need, int itsQuantity, int tier) {
        quantity[need] = itsQuantity;
        rank[need] = (byte) (tiers + 1 - tier);
    }

    void changeCapacity(int offer, int itsCapacity) {
        capacity[offer] = itsCapacity;
    }

    int needs() {
        return quantity.length;
    }

    int offers() {
        return capacity.length;
    }

    int quantity(int need) {
        return quantity[need];
    }

    int capacity(int offer) {
        return capacity[offer];
    }

    /** The suitability of a pair, above the least. */
    int suitability(int need, int offer) {
        for (int e = rows.first[need]; e < rows.end[need]; e++) {
            if (rows.packed[e] >>> BITS == offer) {
                return rows.packed[e] & MASK;
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
        return tierStep * rank[need] + least;
    }

    /** The needs of every offer. */
    PairLists columns() {
        int[] begin = new int[offers()];
        for (int pair : rows.packed) {
            begin[pair >>> BITS]++;
        }
        int next = 0;
        for (int j = 0; j < begin.length; j++) {
            int size = begin[j];
            begin[j] = next;
            next += size;
        }
        int[] packed = new int[next];
        int[] end = begin.clone();
        for (int i = 0; i < needs(); i++) {
            for (int e = rows.first[i]; e < rows.end[i]; e++) {
                packed[end[rows.packed[e] >>> BITS]++] = i << BITS | (rows.packed[e] & MASK);
            }
        }
        return new PairLists(begin, end, packed);
    }
}
