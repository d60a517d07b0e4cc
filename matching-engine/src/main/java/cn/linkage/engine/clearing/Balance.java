package cn.linkage.engine.clearing;

/**
 * Prices and flow of one part of a market on the way to the optimum.
 *
 * <p>Kept throughout: the cost π of a need is min(what leaving it unserved costs, min over its pairs of price −
 * suitability), and whatever flows is tight, so price − suitability = π. What may still be wrong is {@linkplain #wanting a
 * need} that is not fully served though it would gain, and {@linkplain #idle an offer} with something to spare though it has
 * a price. When neither is left, complementary slackness holds and the flow is optimal.
 */
final class Balance {

    final Part part;
    final long[] price;
    final long[] cost;
    final long[] unservedCost;
    final int[] unserved;
    final int[] spare;
    final Holders holders;

    /**
     * Starts from any prices.
     *
     * @param price by offer, 0 or more; taken over
     * @param holdings what somebody gave at about these prices, of which the tight part is kept
     */
    Balance(Part part, long[] price, Holdings holdings) {
        this.part = part;
        this.price = price;
        int needs = part.needs();
        int offers = part.offers();
        cost = new long[needs];
        unservedCost = new long[needs];
        unserved = new int[needs];
        for (int i = 0; i < needs; i++) {
            unserved[i] = part.quantity(i);
            unservedCost[i] = part.unservedCost(i);
            cost[i] = Math.min(unservedCost[i], cheapest(i));
        }
        spare = new int[offers];
        int[] rooms = new int[offers];
        for (int j = 0; j < offers; j++) {
            spare[j] = part.capacity(j);
            rooms[j] = holdings.size(j);
        }
        holders = new Holders(rooms);
        keepTight(holdings);
    }

    private long cheapest(int need) {
        long least = Long.MAX_VALUE;
        for (int e = part.first[need]; e < part.first[need + 1]; e++) {
            int pair = part.row[e];
            least = Math.min(least, price[pair >>> Part.BITS] - (pair & Part.MASK));
        }
        return least;
    }

    private void keepTight(Holdings holdings) {
        for (int j = 0; j < spare.length; j++) {
            for (int k = 0; k < holdings.size(j); k++) {
                int need = holdings.need(j, k);
                if (price[j] - part.suitability(need, j) == cost[need]) {
                    give(j, need, holdings.amount(j, k));
                }
            }
        }
    }

    /** Whether a need is not fully served though it would gain. */
    boolean wanting(int need) {
        return unserved[need] > 0 && cost[need] < unservedCost[need];
    }

    /** Whether an offer has something to spare though it has a price. */
    boolean idle(int offer) {
        return spare[offer] > 0 && price[offer] > 0;
    }

    boolean isTight(int pair, int need) {
        return price[pair >>> Part.BITS] - (pair & Part.MASK) == cost[need];
    }

    /** Gives some of an offer to a need, or takes it back where the amount is negative. */
    void give(int offer, int need, int amount) {
        holders.add(offer, need, amount);
        spare[offer] -= amount;
        unserved[need] -= amount;
    }

    /** Takes everything from a need. */
    void leaveUnserved(int need) {
        for (int e = part.first[need]; e < part.first[need + 1] && unserved[need] < part.quantity(need); e++) {
            if (isTight(part.row[e], need)) {
                int offer = part.row[e] >>> Part.BITS;
                give(offer, need, -holders.amountOf(offer, need));
            }
        }
    }

    /** Takes everything back to an offer. */
    void takeBack(int offer) {
        while (holders.size(offer) > 0) {
            give(offer, holders.need(offer, 0), -holders.amount(offer, 0));
        }
    }
}
