package cn.linkage.engine.clearing;

import java.util.Arrays;

/**
 * Looks at the pairs of near nodes. What lies within a window is moved to the front of the node's list, with a bound on the
 * others: since no distance from a node becomes shorter than by what the node has moved, it holds when the node comes back to the forest, and
 * only the front is looked at again. The order in a list means nothing else. Each far node knows at whose front it is: from no other
 * node can it be nearer than what that one has still to look at.
 */
final class Fronts {

    /** How far beyond D a near node looks at first, then, and at last. */
    private static final long[] WINDOWS = {8, 64, TreeNodes.FAR};

    private final Direction of;
    private final TreeNodes tree;
    private final DistanceQueue queue;
    private final int near;
    private final int nodes;
    /** Entries of the lists of far nodes, from 1: packed near node and suitability, and the next entry or 0. */
    private int[] pair = new int[256];

    private int[] next = new int[256];
    private int entries;
    private long[] measured = new long[256];
    /** How far the nearest pair is that was not reached at the last look. */
    private long beyond;
    /** What {@link #findNearest} has found: a node, or {@link TreeNodes#NONE}. */
    int nearest;
    /** How far ahead of D a node is over the nearest. */
    long ahead;

    Fronts(Direction of, TreeNodes tree, DistanceQueue queue) {
        this.of = of;
        this.tree = tree;
        this.queue = queue;
        this.near = of.nearCount;
        this.nodes = of.nearCount + of.farCount;
    }

    /** Reaches the far nodes around a near one that has just been settled. */
    void look(int node, long now) {
        if (tree.looks(node) == 0) {
            lookBeyond(node, now);
            return;
        }
        int[] packed = of.pairsOfNear.packed;
        int first = of.pairsOfNear.first[node];
        for (int k = first; k < first + tree.front(node); k++) {
            int other = packed[k] >>> Part.BITS;
            reach(node, near + other, tree.key[node] + of.farPotential(other) - (packed[k] & Part.MASK));
        }
        tree.bound[node] += now;
        queueAgain(node);
    }

    /** The time has come for what was beyond the front. */
    void lookAgain(int node, long now) {
        if (tree.isSettled(node) && tree.bound[node] == now) {
            lookBeyond(node, now);
        }
    }

    private void lookBeyond(int node, long now) {
        long window = WINDOWS[tree.looks(node)];
        long limit = window == TreeNodes.FAR ? window : now + window;
        int from = of.pairsOfNear.first[node] + tree.front(node);
        int front = lookAt(node, from, of.pairsOfNear.end[node], limit);
        tree.looked(node, tree.front(node) + front);
        tree.bound[node] = beyond;
        queueAgain(node);
    }

    /** Reaches what lies within the limit, which goes to the front; the rest is beyond. */
    private int lookAt(int node, int from, int to, long limit) {
        int[] packed = of.pairsOfNear.packed;
        // All at once, before any is compared: then the processor fetches them side by side.
        if (to - from > measured.length) {
            measured = new long[2 * (to - from)];
        }
        of.measure(tree.key[node], from, to, measured);
        long least = TreeNodes.NO_KEY;
        int front = from;
        for (int k = from; k < to; k++) {
            long there = measured[k - from];
            if (there > limit) {
                least = Math.min(least, there);
                continue;
            }
            int itsPair = packed[k];
            packed[k] = packed[front];
            packed[front++] = itsPair;
            int other = near + (itsPair >>> Part.BITS);
            reach(node, other, there);
            remember(other, node << Part.BITS | (itsPair & Part.MASK));
        }
        beyond = least;
        return front - from;
    }

    private void reach(int node, int other, long there) {
        if (there < tree.distance[other]) {
            tree.reach(node, other, there);
            queue.add(there, other);
        }
    }

    private void remember(int far, int itsPair) {
        if (++entries == pair.length) {
            pair = Arrays.copyOf(pair, 2 * entries);
            next = Arrays.copyOf(next, 2 * entries);
        }
        pair[entries] = itsPair;
        next[entries] = tree.putList(far, entries);
    }

    private void queueAgain(int node) {
        if (tree.bound[node] < TreeNodes.NO_KEY / 2) {
            queue.add(tree.bound[node], 2 * nodes + node);
        }
    }

    /** A near node leaves the forest; what is beyond its front is as far from it when it comes back. */
    void leave(int node, long now) {
        if (node < near) {
            tree.bound[node] -= now;
        }
    }

    /**
     * Finds the settled near node from which a far one is nearest, or for a near node one at no distance.
     *
     * @param rooted whether only those count that are rooted
     */
    void findNearest(int node, long now, boolean rooted) {
        nearest = TreeNodes.NONE;
        ahead = TreeNodes.NO_KEY;
        if (node < near) {
            // What flows is tight wherever the search stands.
            for (int k = 0; k < of.flowOfNear.size(node) && nearest < 0; k++) {
                int by = near + of.flowOfNear.need(node, k);
                if (isParent(by, rooted)) {
                    nearest = by;
                    ahead = 0;
                }
            }
            return;
        }
        long here = of.farPotential(node - near) - (tree.isSettled(node) ? tree.distance[node] : now);
        for (int entry = tree.list(node); entry > 0; entry = next[entry]) {
            int by = pair[entry] >>> Part.BITS;
            long there = here + tree.key[by] - (pair[entry] & Part.MASK);
            if (there < ahead && isParent(by, rooted)) {
                nearest = by;
                ahead = there;
            }
        }
    }

    private boolean isParent(int node, boolean rooted) {
        return tree.isSettled(node) && (!rooted || tree.isRooted(node));
    }

    void forget() {
        entries = 0;
    }
}
