package cn.linkage.engine.clearing;

import java.util.Arrays;

/**
 * Makes what has become wanting or idle optimal again: a forest of shortest paths over reduced costs, grown from all sources at once
 * until what they have is placed, and kept meanwhile. Where a path has carried what it could, only what hung on its narrow place looks
 * for another parent at no more distance; what finds none leaves the forest at the price that it has by then, and is reached again
 * later (Kuhn's tree, with the adoption of Boykov and Kolmogorov, doi:10.1109/TPAMI.2004.60). So nodes are looked at a few times
 * for the whole amount of a change, not once for each step in which it is placed.
 *
 * <p>While the search stands at distance D, the price of a node settled at d has moved by D − d; that is written down when the node
 * leaves the forest, or at the end. Reduced costs stay non-negative and what flows stays tight throughout. Nothing that could take
 * something is passed by, so no work is made for the other search.
 *
 * <p>One class for both: the near side is that of the sources, the far side the other. Near nodes come first, far nodes follow; in the
 * queue, numbers beyond stand for the event that a near node gives up, and beyond those for another look at its pairs.
 */
final class TreeSearch {

    private static final int NONE = TreeNodes.NONE;

    private final Direction of;
    private final TreeNodes tree;
    private final Fronts fronts;
    private final int near;
    private final int nodes;
    private final DistanceQueue queue = new DistanceQueue();
    private int openSources;
    private int[] orphans = new int[64];
    /** D. */
    private long now;

    TreeSearch(Direction of, TreeNodes tree) {
        this.of = of;
        this.tree = tree;
        this.near = of.nearCount;
        this.nodes = of.nearCount + of.farCount;
        this.fronts = new Fronts(of, tree, queue);
    }

    /** Prices may have moved against this direction, or pairs come or gone. */
    void startAnew() {
        fronts.forgetFronts();
    }

    void addSource(int node) {
        tree.reach(TreeNodes.ROOT, node, 0);
        queue.add(0, node);
        openSources++;
    }

    /**
     * Places what the sources have.
     *
     * @return how many nodes that has reached
     */
    int run() {
        while (openSources > 0) {
            now = queue.nearest();
            int entry = queue.remove();
            if (entry < nodes) {
                visit(entry);
            } else if (entry < 2 * nodes) {
                fill(entry - nodes);
            } else {
                fronts.lookAgain(entry - 2 * nodes, now);
            }
        }
        int reached = tree.touchedCount();
        for (int t = 0; t < reached; t++) {
            writeDown(tree.touched(t));
        }
        tree.forget();
        queue.clear();
        fronts.forget();
        return reached;
    }

    private void visit(int node) {
        if (tree.isSettled(node) || tree.distance[node] != now) {
            return;
        }
        if (!tree.isLabelGood(node)) {
            tree.distance[node] = TreeNodes.FAR;
            fronts.findNearest(node, now, false);
            label(node, fronts.nearest, fronts.ahead);
            return;
        }
        tree.settle(node, node < near ? now - of.nearPotential(node) : TreeNodes.NO_KEY);
        fill(node);
        if (openSources > 0 && tree.isSettled(node)) {
            if (node < near) {
                queue.add(now + of.givesUpAfter(node), nodes + node);
                fronts.look(node, now);
            } else {
                reachHolders(node);
            }
        }
    }

    /** Near nodes that have something of a far one move with it. */
    private void reachHolders(int node) {
        for (int k = 0; k < of.flowOfFar.size(node - near); k++) {
            int holder = of.flowOfFar.need(node - near, k);
            if (now < tree.distance[holder]) {
                tree.reach(node, holder, now);
                queue.add(now, holder);
            }
        }
    }

    private void label(int node, int by, long ahead) {
        if (ahead < TreeNodes.NO_KEY / 2) {
            tree.reach(by, node, now + ahead);
            queue.add(now + ahead, node);
        }
    }

    /** Places at a node as much as it takes. */
    private void fill(int node) {
        while (openSources > 0 && tree.isSettled(node)) {
            int takes = takes(node);
            if (takes == 0) {
                return;
            }
            push(node, takes);
        }
    }

    private int takes(int node) {
        if (node >= near) {
            return of.free(node - near);
        }
        return of.givesUpAfter(node) == now - tree.distance[node] ? Integer.MAX_VALUE : 0;
    }

    private void push(int end, int most) {
        int amount = most;
        int source = end;
        for (int by = tree.parent(source); by >= 0; by = tree.parent(source)) {
            if (source < near) {
                amount = Math.min(amount, of.flow(source, by - near));
            }
            source = by;
        }
        amount = Math.min(amount, of.waiting(source));
        int orphanCount = 0;
        for (int node = end; node != source; ) {
            int by = tree.parent(node);
            if (node >= near) {
                of.give(by, node - near, amount);
            } else {
                of.give(node, by - near, -amount);
                if (of.flow(node, by - near) == 0) {
                    orphanCount = addOrphan(orphanCount, node);
                }
            }
            node = by;
        }
        if (source == end || of.waiting(source) == 0) {
            openSources--;
            orphanCount = addOrphan(orphanCount, source);
        }
        if (openSources > 0 && orphanCount > 0) {
            adopt(orphanCount);
        }
    }

    private int addOrphan(int count, int node) {
        tree.detach(node);
        if (count == orphans.length) {
            orphans = Arrays.copyOf(orphans, 2 * count);
        }
        orphans[count] = node;
        return count + 1;
    }

    /**
     * Looks for another parent at the same distance, from the source downwards; what finds none is settled no more, and what hung on it
     * is an orphan. It keeps the nearest node that it found, unless orphans, which did not count as such, stay.
     */
    private void adopt(int count) {
        tree.beginRound();
        int orphanCount = count;
        boolean anyStays = false;
        for (int k = 0; k < orphanCount; k++) {
            int node = orphans[k < count ? count - 1 - k : k];
            fronts.findNearest(node, now, true);
            if (fronts.nearest >= 0 && fronts.ahead == 0) {
                tree.attach(node, fronts.nearest);
                anyStays = true;
                continue;
            }
            while (tree.firstChild(node) >= 0) {
                orphanCount = addOrphan(orphanCount, tree.firstChild(node));
            }
            writeDown(node);
            tree.unsettle(node);
            label(node, fronts.nearest, fronts.ahead);
        }
        for (int k = 0; anyStays && k < orphanCount; k++) {
            if (!tree.isSettled(orphans[k])) {
                label(orphans[k], NONE, 0);
            }
        }
    }

    private void writeDown(int node) {
        if (tree.isSettled(node) && node < near) {
            of.raiseNear(node, now - tree.distance[node]);
        } else if (tree.isSettled(node)) {
            of.raiseFar(node - near, now - tree.distance[node]);
        }
    }
}
