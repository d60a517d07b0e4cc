package cn.linkage.engine.clearing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

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
    /** The same by need, where a market goes on changing: what each need gets of which offer. */
    private @Nullable Holders takings;
    /** Needs that may be wanting, offers that may be idle. */
    final NodeSet needsToLookAt;

    final NodeSet offersToLookAt;

    /**
     * Starts from any prices, with nothing flowing.
     *
     * @param price by offer, 0 or more; taken over
     * @param holders without any
     */
    Balance(Part part, long[] price, Holders holders) {
        this.part = part;
        this.price = price;
        this.holders = holders;
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
        for (int j = 0; j < offers; j++) {
            spare[j] = part.capacity(j);
        }
        needsToLookAt = NodeSet.full(needs);
        offersToLookAt = NodeSet.full(offers);
    }

    /** Starts from what somebody gave at about these prices, of which the tight part is kept. */
    static Balance of(Part part, long[] price, Holdings holdings) {
        int[] rooms = new int[part.offers()];
        for (int j = 0; j < rooms.length; j++) {
            rooms[j] = holdings.size(j);
        }
        Balance balance = new Balance(part, price, new Holders(rooms));
        for (int j = 0; j < rooms.length; j++) {
            for (int k = 0; k < holdings.size(j); k++) {
                int need = holdings.need(j, k);
                balance.giveIfTight(j, need, part.suitability(need, j), holdings.amount(j, k));
            }
        }
        return balance;
    }

    /** Goes on with room for more; nodes that are new are not looked at before they are changed. */
    Balance(Part part, Balance before) {
        this.part = part;
        price = Arrays.copyOf(before.price, part.offers());
        cost = Arrays.copyOf(before.cost, part.needs());
        unservedCost = Arrays.copyOf(before.unservedCost, part.needs());
        unserved = Arrays.copyOf(before.unserved, part.needs());
        spare = Arrays.copyOf(before.spare, part.offers());
        holders = before.holders;
        holders.reserve(part.offers());
        takings = before.takings;
        if (takings != null) {
            takings.reserve(part.needs());
        }
        needsToLookAt = before.needsToLookAt.withRoomFor(part.needs());
        offersToLookAt = before.offersToLookAt.withRoomFor(part.offers());
    }

    void giveIfTight(int offer, int need, int suitability, int amount) {
        if (price[offer] - suitability == cost[need]) {
            give(offer, need, amount);
        }
    }

    /** Takes everything from a need whose terms have changed, and puts it up anew. */
    void putUpAnew(int need) {
        unserved[need] = part.quantity(need);
        unservedCost[need] = part.unservedCost(need);
        cost[need] = Math.min(unservedCost[need], cheapest(need));
        needsToLookAt.add(need);
    }

    /** The least that one of a need's pairs costs. */
    long cheapest(int need) {
        long least = Long.MAX_VALUE;
        for (int e = part.rows.first[need]; e < part.rows.end[need]; e++) {
            int pair = part.rows.packed[e];
            least = Math.min(least, price[pair >>> Part.BITS] - (pair & Part.MASK));
        }
        return least;
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
        if (takings != null) {
            takings.add(need, offer, amount);
        }
        spare[offer] -= amount;
        unserved[need] -= amount;
    }

    /** What each need gets of which offer, kept from now on. */
    Holders keepTakings() {
        if (takings == null) {
            Holders byNeed = new Holders(new int[part.needs()]);
            for (int j = 0; j < part.offers(); j++) {
                for (int k = 0; k < holders.size(j); k++) {
                    byNeed.add(holders.need(j, k), j, holders.amount(j, k));
                }
            }
            takings = byNeed;
        }
        return takings;
    }

    /** Remembers a node whose price or flow has changed. */
    void lookAt(int node) {
        if (node < unserved.length) {
            needsToLookAt.add(node);
        } else {
            offersToLookAt.add(node - unserved.length);
        }
    }

    /** Takes everything from a need. */
    void leaveUnserved(int need) {
        for (int e = part.rows.first[need]; e < part.rows.end[need] && unserved[need] < part.quantity(need); e++) {
            if (isTight(part.rows.packed[e], need)) {
                int offer = part.rows.packed[e] >>> Part.BITS;
                give(offer, need, -holders.amountOf(offer, need));
                offersToLookAt.add(offer);
            }
        }
    }

    /** Takes back to an offer until it gives no more than this. */
    void takeBackDownTo(int offer, int most) {
        int excess = part.capacity(offer) - spare[offer] - most;
        while (excess > 0) {
            int need = holders.need(offer, 0);
            int amount = Math.min(excess, holders.amount(offer, 0));
            needsToLookAt.add(need);
            give(offer, need, -amount);
            excess -= amount;
        }
    }

    /** The cost of a need that has lost a pair from which nothing came: what is left is what counts, unless something holds it. */
    void costAfterLoss(int need) {
        if (unserved[need] == part.quantity(need)) {
            cost[need] = Math.min(unservedCost[need], cheapest(need));
            needsToLookAt.add(need);
        }
    }
}
