package cn.linkage.engine.clearing;

import java.util.Arrays;

/**
 * Finds good prices, not exact ones: needs bid for offers in phases of falling ε (Bertsekas' auction for transportation
 * problems, doi:10.1007/BF02216923). A bid raises an offer to what its need can pay over its second best, plus ε; an offer
 * that is full drops its lowest bids; those of the bidder itself are raised instead, as it pays as much for the next unit.
 *
 * <p>The tiers are compressed: one tier counts a few times the range of suitabilities here instead of the real step, which
 * keeps needs from fighting across a gap of millions. Whoever uses the prices has to stretch them.
 *
 * <p>In a fine phase a need keeps its {@value #FRONT} cheapest pairs at the front of its row and a bound below which none of
 * the others can be. Prices only rise within a phase, so the front decides as long as its second best is within the bound; most
 * bids touch nothing else. In a coarse phase prices rise so fast that the front would have to be chosen anew at every other bid:
 * there the whole row is looked at, which is cheaper.
 */
final class Auction {

    static final int FRONT = 8;
    /** A phase is coarse where its ε is more than the range of suitabilities divided by this. */
    private static final int COARSE = 20;

    private final Part part;
    private final int[] row;
    private final int[] first;
    private final int[] end;
    /** What a tier counts here. */
    private final int step;

    final int[] price;
    private final int[] spare;
    private final int[] left;
    private final int[] bound;
    private final int[] frontCost = new int[FRONT];
    final Holdings holdings;
    private final int[] queue;
    private final boolean[] queued;
    private int head;
    private int waiting;

    /** How many pairs of a row decide at first: all in a coarse phase. */
    private int front;

    /** Outcome of the last look at a row: its best position, or -1 where leaving the need unserved costs less. */
    private int bestAt;

    private int best;
    private int second;

    Auction(Part part, int step) {
        this.part = part;
        this.row = part.rows.packed;
        this.first = part.rows.first;
        this.end = part.rows.end;
        this.step = step;
        price = new int[part.offers()];
        spare = new int[part.offers()];
        left = new int[part.needs()];
        bound = new int[part.needs()];
        holdings = new Holdings(part.offers(), 4);
        queue = new int[part.needs()];
        queued = new boolean[part.needs()];
        Arrays.fill(bound, Integer.MIN_VALUE / 2);
    }

    /** Lowers every price by as much, but not below 0; where something was left to spare, to 0, from where bids soon find its level. */
    void lower(int by) {
        for (int j = 0; j < price.length; j++) {
            price[j] = spare[j] > 0 ? 0 : Math.max(0, price[j] - by);
        }
        Arrays.fill(bound, Integer.MIN_VALUE / 2);
    }

    /** Lowers every price to a whole number of tiers. */
    void floor() {
        for (int j = 0; j < price.length; j++) {
            price[j] -= price[j] % step;
        }
        Arrays.fill(bound, Integer.MIN_VALUE / 2);
    }

    /** Assigns everything anew at the prices there are, raising them until no need gains more than ε elsewhere. */
    void run(int epsilon) {
        front = epsilon > part.range / COARSE ? Integer.MAX_VALUE : FRONT;
        holdings.clear();
        for (int j = 0; j < spare.length; j++) {
            spare[j] = part.capacity(j);
            if (spare[j] == 0) {
                price[j] = Integer.MAX_VALUE / 2;
            }
        }
        head = 0;
        waiting = 0;
        for (int i = 0; i < left.length; i++) {
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
            bid(need, epsilon);
        }
        for (int j = 0; j < spare.length; j++) {
            if (price[j] == Integer.MAX_VALUE / 2) {
                price[j] = 0;
            }
        }
    }

    private void enqueue(int need) {
        if (!queued[need]) {
            queued[need] = true;
            int tail = head + waiting;
            queue[tail >= queue.length ? tail - queue.length : tail] = need;
            waiting++;
        }
    }

    private void bid(int need, int epsilon) {
        int unservedCost = step * part.rank(need);
        while (left[need] > 0) {
            look(need, unservedCost);
            if (bestAt < 0) {
                return;
            }
            int offer = row[bestAt] >>> Part.BITS;
            take(need, offer, price[offer] + second - best + epsilon);
        }
    }

    /** Finds the best and the second-best cost of a need; leaving it unserved is one of the choices. */
    private void look(int need, int unservedCost) {
        int from = first[need];
        int to = end[need];
        int frontEnd = front < to - from ? from + front : to;
        int b = unservedCost;
        int s = Integer.MAX_VALUE;
        int at = -1;
        for (int e = from; e < frontEnd; e++) {
            int pair = row[e];
            int cost = price[pair >>> Part.BITS] - (pair & Part.MASK);
            if (cost < s) {
                if (cost < b) {
                    s = b;
                    b = cost;
                    at = e;
                } else {
                    s = cost;
                }
            }
        }
        if (frontEnd < to && (at < 0 ? b : s) > bound[need]) {
            rearrange(need, from, to, unservedCost);
            return;
        }
        best = b;
        second = s;
        bestAt = at;
    }

    /** Looks at the whole row, brings its cheapest pairs to the front and sets the bound of the others. */
    private void rearrange(int need, int from, int to, int unservedCost) {
        int worst = 0;
        for (int k = 0; k < FRONT; k++) {
            int pair = row[from + k];
            frontCost[k] = price[pair >>> Part.BITS] - (pair & Part.MASK);
            if (frontCost[k] > frontCost[worst]) {
                worst = k;
            }
        }
        int worstCost = frontCost[worst];
        int others = Integer.MAX_VALUE;
        for (int e = from + FRONT; e < to; e++) {
            int pair = row[e];
            int cost = price[pair >>> Part.BITS] - (pair & Part.MASK);
            if (cost < worstCost) {
                row[e] = row[from + worst];
                row[from + worst] = pair;
                frontCost[worst] = cost;
                others = Math.min(others, worstCost);
                worst = 0;
                for (int k = 1; k < FRONT; k++) {
                    if (frontCost[k] > frontCost[worst]) {
                        worst = k;
                    }
                }
                worstCost = frontCost[worst];
            } else if (cost < others) {
                others = cost;
            }
        }
        bound[need] = others;
        int b = unservedCost;
        int s = Integer.MAX_VALUE;
        int at = -1;
        for (int k = 0; k < FRONT; k++) {
            int cost = frontCost[k];
            if (cost < s) {
                if (cost < b) {
                    s = b;
                    b = cost;
                    at = from + k;
                } else {
                    s = cost;
                }
            }
        }
        best = b;
        second = Math.min(s, at < 0 ? s : others);
        bestAt = at;
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
