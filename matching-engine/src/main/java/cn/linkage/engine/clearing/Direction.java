package cn.linkage.engine.clearing;

/**
 * One of the two ways in which a balance is mended. <em>Forward</em> serves what needs are wanting, prices rising; <em>backward</em>
 * places what priced offers have to spare, prices falling. Seen from the near side, that of the sources, both are the same: a
 * near node's potential rises until far nodes with something free come within reach, or a near node would rather give up.
 *
 * <p>A potential is a need's cost or an offer's price, with the sign with which it rises. The distance over a pair is the far potential less
 * suitability and near potential.
 */
final class Direction {

    final int nearCount;
    final int farCount;
    /** The pairs of near nodes. */
    final PairLists pairsOfNear;
    /** What flows, by near and by far node. */
    final Holders flowOfNear;

    final Holders flowOfFar;
    private final Balance balance;
    private final boolean forward;
    private final long sign;
    private final long[] near;
    private final long[] far;
    private final int[] waiting;
    private final int[] free;

    /**
     * A way to mend.
     *
     * @param columns the needs of every offer
     */
    Direction(boolean forward, Balance balance, PairLists columns) {
        this.forward = forward;
        this.balance = balance;
        Part part = balance.part;
        nearCount = forward ? part.needs() : part.offers();
        farCount = forward ? part.offers() : part.needs();
        pairsOfNear = forward ? part.rows : columns;
        flowOfNear = forward ? balance.keepTakings() : balance.holders;
        flowOfFar = forward ? balance.holders : balance.keepTakings();
        sign = forward ? 1 : -1;
        near = forward ? balance.cost : balance.price;
        far = forward ? balance.price : balance.cost;
        waiting = forward ? balance.unserved : balance.spare;
        free = forward ? balance.spare : balance.unserved;
    }

    long nearPotential(int node) {
        return sign * near[node];
    }

    long farPotential(int node) {
        return sign * far[node];
    }

    /** Distances from a near node over some of its pairs; the node's potential is in {@code fromNear}. */
    void measure(long fromNear, int from, int to, long[] distance) {
        int[] packed = pairsOfNear.packed;
        for (int k = from; k < to; k++) {
            distance[k - from] = fromNear + sign * far[packed[k] >>> Part.BITS] - (packed[k] & Part.MASK);
        }
    }

    void raiseNear(int node, long by) {
        near[node] += sign * by;
    }

    void raiseFar(int node, long by) {
        far[node] += sign * by;
    }

    /** What a source has to place. */
    int waiting(int node) {
        return waiting[node];
    }

    /** What a far node can take as it is. */
    int free(int node) {
        return free[node];
    }

    /** How far a near potential can rise: a need is then as well left unserved, an offer has no price. */
    long givesUpAfter(int node) {
        return forward ? balance.unservedCost[node] - near[node] : near[node];
    }

    int flow(int nearNode, int farNode) {
        return forward ? balance.holders.amountOf(farNode, nearNode) : balance.holders.amountOf(nearNode, farNode);
    }

    void give(int nearNode, int farNode, int amount) {
        if (forward) {
            balance.give(farNode, nearNode, amount);
        } else {
            balance.give(nearNode, farNode, amount);
        }
    }
}
