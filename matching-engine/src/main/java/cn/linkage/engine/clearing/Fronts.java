package cn.linkage.engine.clearing;

import java.util.Arrays;

/**
 * Looks at the pairs of near nodes. What lies within a window is moved to the front of the node's list, with a bound on those behind:
 * since far potentials only rise while searches go the same way, it holds when the node comes back to this forest or into
 * the next one, and only the front is looked at again. The order in a list means nothing else. Each far node knows at whose front it
 * is: from no other node can it be nearer than what that one has still to look at.
 */
final class Fronts {

    /** How far beyond D a near node looks at first, then, and at last. */
    private static final long[] WINDOWS = {8, 64, TreeNodes.FAR};

    private static final int UNKNOWN = -1;

    private final Direction of;
    private final TreeNodes tree;
    private final DistanceQueue queue;
    private final int near;
    private final int nodes;
    /** How many pairs stand at the front of a near node's list. */
    private final int[] front;
    /** A bound on far potential less suitability of the pairs behind it. */
    private final long[] behind;
    /** The nodes whose front is known. */
    private final NodeSet known;
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
        front = new int[near];
        Arrays.fill(front, UNKNOWN);
        behind = new long[near];
        known = new NodeSet(near);
    }

    /** Reaches the far nodes around a near one that has just been settled. */
    void look(int node, long now) {
        int looks = tree.looks(node);
        if (looks == 0) {
            tree.looked(node);
        }
        if (looks == 0 && (front[node] == UNKNOWN || tree.key[node] + behind[node] <= now)) {
            front[node] = 0;
            known.add(node);
            lookBehind(node, now + WINDOWS[0]);
        } else {
            lookAtFront(node, looks == 0);
        }
        queueAgain(node);
    }

    /** The time has come for what was behind the front. */
    void lookAgain(int node, long now) {
        if (tree.isSettled(node) && tree.key[node] + behind[node] == now) {
            long window = WINDOWS[tree.looks(node)];
            tree.looked(node);
            lookBehind(node, window == TreeNodes.FAR ? window : now + window);
            queueAgain(node);
        }
    }

    private void lookAtFront(int node, boolean isNew) {
        int[] packed = of.pairsOfNear.packed;
        int first = of.pairsOfNear.first[node];
        for (int k = first; k < first + front[node]; k++) {
            int other = packed[k] >>> Part.BITS;
            reach(node, near + other, tree.key[node] + of.farPotential(other) - (packed[k] & Part.MASK));
            if (isNew) {
                remember(near + other, node << Part.BITS | (packed[k] & Part.MASK));
            }
        }
    }

    private void lookBehind(int node, long limit) {
        int from = of.pairsOfNear.first[node] + front[node];
        front[node] += lookAt(node, from, of.pairsOfNear.end[node], limit);
        behind[node] = beyond < TreeNodes.NO_KEY / 2 ? beyond - tree.key[node] : TreeNodes.NO_KEY;
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
        int end = from;
        for (int k = from; k < to; k++) {
            long there = measured[k - from];
            if (there > limit) {
                least = Math.min(least, there);
                continue;
            }
            int itsPair = packed[k];
            packed[k] = packed[end];
            packed[end++] = itsPair;
            int other = near + (itsPair >>> Part.BITS);
            reach(node, other, there);
            remember(other, node << Part.BITS | (itsPair & Part.MASK));
        }
        beyond = least;
        return end - from;
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
        if (behind[node] < TreeNodes.NO_KEY / 2) {
            queue.add(tree.key[node] + behind[node], 2 * nodes + node);
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

    /** The forest is given up. */
    void forget() {
        entries = 0;
    }

    /** Far potentials may have fallen, or pairs come or gone: no front is known. */
    void forgetFronts() {
        for (int k = 0; k < known.size(); k++) {
            front[known.get(k)] = UNKNOWN;
        }
        known.clear();
    }
}
