package cn.linkage.engine.clearing;

import java.util.Arrays;

/**
 * Finds good prices, not exact ones: needs bid for offers in phases of falling ε (Bertsekas' auction for transportation
 * problems, doi:10.1007/BF02216923). A bid raises an offer to what its need can pay over its second best, plus ε; an offer
 * that is full drops its lowest bids; those of the bidder itself are raised instead, as it pays as much for the next unit.
 *
 * <p>The tiers are compressed: one tier counts a few times the range of suitabilities here instead of the real step, which
 * keeps needs from fighting across a gap of millions. Whoever uses the prices has to stretch them. The first ones are half a
 * tier: a single bid does not take them to a whole one, {@link #floor} takes off what less than that has made of them, and all bids up
 * to there are saved.
 *
 * <p>In a fine phase a need keeps the pairs that cost little more than its second best at the front of its row, and a bound below
 * which none of the others can be. Prices only rise within a phase, so the front decides as long as its second best is within the
 * bound; most bids touch nothing else. In a coarse phase prices rise so fast that the front would have to be chosen anew at every
 * other bid: there the whole row is looked at, which is cheaper.
 */
final class Auction {

    /** A pair is at the front that costs at most so many ε more than the second best. */
    private static final int WINDOW = 4;
    /** A phase is coarse where its ε is more than the range of suitabilities divided by this. */
    private static final int COARSE = 30;
    /** How often {@link #tighten} goes over the offers: a third time still pays, a fourth does not. */
    private static final int TIGHTENINGS = 3;
    /** Above any cost. */
    private static final int KEPT_OUT = Integer.MAX_VALUE / 2;
    /** No pair: to leave the need unserved costs less. */
    private static final int NONE = -1;

    private static final long LOWER_HALF = 0xFFFF_FFFFL;

    private final Part part;
    private final int[] row;
    private final int[] first;
    private final int[] end;
    /** What a tier counts here. */
    private final int step;

    final int[] price;
    private final int[] spare;
    private final int[] left;
    /** How many pairs of a need's row are its front, and what the cheapest behind it cost or more. */
    private final int[] front;

    private final int[] bound;
    final Holdings holdings;
    private final int[] queue;
    private final boolean[] queued;
    private int head;
    private int waiting;
    private int epsilon;
    private long bids;

    /** Outcome of the last look at a row: the best pair or {@link #NONE}, what it costs, and what the second best does. */
    private int bestPair;

    private int best;
    private int second;
    /** Outcome of the last look for what an offer costs its holder. */
    private int ownCost;

    Auction(Part part, int step) {
        this.part = part;
        this.row = part.rows.packed;
        this.first = part.rows.first;
        this.end = part.rows.end;
        this.step = step;
        price = new int[part.offers()];
        Arrays.fill(price, step / 2);
        spare = new int[part.offers()];
        left = new int[part.needs()];
        front = new int[part.needs()];
        bound = new int[part.needs()];
        holdings = new Holdings(part.offers(), 4);
        queue = new int[part.needs()];
        queued = new boolean[part.needs()];
    }

    /** Lowers every price by as much, but not below 0; where something was left to spare, to 0, from where bids soon find its level. */
    void lower(int by) {
        for (int j = 0; j < price.length; j++) {
            price[j] = spare[j] > 0 ? 0 : Math.max(0, price[j] - by);
        }
    }

    /** Lowers every price to a whole number of tiers; where something was left to spare, to 0. */
    void floor() {
        for (int j = 0; j < price.length; j++) {
            price[j] = spare[j] > 0 ? 0 : price[j] - price[j] % step;
        }
    }

    /**
     * Assigns everything anew at the prices there are, raising them until no need gains more than ε elsewhere.
     *
     * @return how many bids that took
     */
    long run(int itsEpsilon) {
        epsilon = itsEpsilon;
        bids = 0;
        holdings.clear();
        for (int j = 0; j < spare.length; j++) {
            spare[j] = part.capacity(j);
            if (spare[j] == 0) {
                price[j] = KEPT_OUT;
            }
        }
        boolean coarse = epsilon > part.range / COARSE;
        head = 0;
        waiting = 0;
        for (int i = 0; i < left.length; i++) {
            front[i] = coarse ? end[i] - first[i] : 0;
            bound[i] = coarse ? Integer.MAX_VALUE : Integer.MIN_VALUE;
            left[i] = part.quantity(i);
            if (left[i] > 0) {
                enqueue(i);
            }
        }
        while (waiting > 0) {
            int need = queue[head];
            head = head + 1 == queue.length ? 0 : head + 1;
            waiting--;
            queued[need] = false;
            bid(need);
        }
        return bids;
    }

    /**
     * After a fine phase, lowers the price of an offer until none of those who hold some of it pays more there than elsewhere, one offer
     * after the other, and none by more than the window. What is held is then tight at nearly all, where within ε of that it would have
     * to be placed anew.
     */
    void tighten() {
        int window = WINDOW * epsilon;
        int[] least = new int[price.length];
        for (int j = 0; j < price.length; j++) {
            least[j] = Math.max(0, price[j] - window);
        }
        for (int round = 0; round < TIGHTENINGS; round++) {
            for (int j = 0; j < price.length; j++) {
                int excess = 0;
                for (int k = 0; k < holdings.size(j); k++) {
                    excess = Math.max(excess, excess(holdings.need(j, k), j));
                }
                price[j] = Math.max(least[j], price[j] - excess);
            }
        }
    }

    /** By how much a need pays more at an offer than at its cheapest. The front decides where nothing behind it can have come below. */
    private int excess(int need, int offer) {
        int from = first[need];
        int least = cheapest(from, from + front[need], offer);
        if (ownCost == KEPT_OUT || least > bound[need] - WINDOW * epsilon) {
            least = cheapest(from, end[need], offer);
        }
        return ownCost - Math.min(least, step * part.rank(need));
    }

    private int cheapest(int from, int to, int offer) {
        int least = Integer.MAX_VALUE;
        ownCost = KEPT_OUT;
        for (int e = from; e < to; e++) {
            int pair = row[e];
            int cost = price[pair >>> Part.BITS] - (pair & Part.MASK);
            least = Math.min(least, cost);
            ownCost = pair >>> Part.BITS == offer ? cost : ownCost;
        }
        return least;
    }

    private void enqueue(int need) {
        if (!queued[need]) {
            queued[need] = true;
            int tail = head + waiting;
            queue[tail >= queue.length ? tail - queue.length : tail] = need;
            waiting++;
        }
    }

    private void bid(int need) {
        int unservedCost = step * part.rank(need);
        while (left[need] > 0) {
            look(need, unservedCost);
            if (bestPair == NONE) {
                return;
            }
            bids++;
            int offer = bestPair >>> Part.BITS;
            take(need, offer, price[offer] + second - best + epsilon);
        }
    }

    /** Finds the best and the second-best cost of a need; leaving it unserved is one of the choices. */
    private void look(int need, int unservedCost) {
        int from = first[need];
        search(from, from + front[need], unservedCost);
        if (second > bound[need]) {
            search(from, end[need], unservedCost);
            if (bestPair != NONE) {
                rearrange(need, second + WINDOW * epsilon);
            }
        }
    }

    /** Cost above pair in one number, so that the two least are found without a branch that nobody could predict. */
    private void search(int from, int to, int unservedCost) {
        long leastKey = (long) unservedCost << 32 | LOWER_HALF;
        long secondKey = Long.MAX_VALUE;
        for (int e = from; e < to; e++) {
            int pair = row[e];
            long key = (long) (price[pair >>> Part.BITS] - (pair & Part.MASK)) << 32 | (pair & LOWER_HALF);
            secondKey = Math.min(secondKey, Math.max(leastKey, key));
            leastKey = Math.min(leastKey, key);
        }
        best = (int) (leastKey >> 32);
        second = (int) (secondKey >> 32);
        bestPair = (int) leastKey;
    }

    /** Brings the pairs that cost no more than a limit to the front, and sets the bound of the others. */
    private void rearrange(int need, int limit) {
        int from = first[need];
        int frontEnd = from;
        int others = Integer.MAX_VALUE;
        for (int e = from; e < end[need]; e++) {
            int pair = row[e];
            int cost = price[pair >>> Part.BITS] - (pair & Part.MASK);
            boolean near = cost <= limit;
            row[e] = row[frontEnd];
            row[frontEnd] = pair;
            frontEnd += near ? 1 : 0;
            others = Math.min(others, near ? Integer.MAX_VALUE : cost);
        }
        front[need] = frontEnd - from;
        bound[need] = others;
    }

    /** Gives a need what is free and what others bid lower for. */
    private void take(int need, int offer, int level) {
        int wanted = left[need];
        int given = Math.min(wanted, spare[offer]);
        spare[offer] -= given;
        int raised = 0;
        while (given < wanted && holdings.size(offer) > 0 && holdings.lowestLevel(offer) < level) {
            int loser = holdings.lowestNeed(offer);
            int amount = holdings.lowestAmount(offer);
            if (loser == need) {
                // Not a bid against itself: what it has there is worth as much to it as what it wants.
                holdings.removeLowest(offer);
                raised += amount;
                continue;
            }
            int lost = Math.min(amount, wanted - given);
            if (lost == amount) {
                holdings.removeLowest(offer);
            } else {
                holdings.reduceLowest(offer, lost);
            }
            given += lost;
            left[loser] += lost;
            enqueue(loser);
        }
        holdings.add(offer, level, need, given + raised);
        left[need] -= given;
        if (spare[offer] == 0) {
            price[offer] = holdings.lowestLevel(offer);
        }
    }
}
