package cn.linkage.engine.clearing;

import java.util.Arrays;

/**
 * What the two searches of a market that changes share: a forest of shortest paths over reduced costs, grown from all sources at
 * once until what they have is placed, and kept meanwhile. Where a path has carried what it could, only what hung on its narrow
 * place looks for another parent at no more distance; what finds none leaves the forest at the price that it has by then, and is
 * reached again later. So a node's pairs are looked at a few times for the whole amount of a change, not once for each step in
 * which it is placed (Kuhn's tree, with the adoption of Boykov and Kolmogorov, doi:10.1109/TPAMI.2004.60).
 *
 * <p>While the search stands at distance D, the price of a node settled at d has moved by D − d; that is written down
 * when the node leaves the forest, or at the end. Reduced costs stay non-negative and what flows stays tight throughout. Nothing is
 * passed by that could take something, so no work is made for the other search. Needs are the nodes 0 to needs − 1, offers
 * follow; in the queue, numbers beyond stand for the event that a node gives up, and beyond those for another look at its pairs.
 */
abstract class TreeSearch {

    /** How far beyond D the pairs of a node are put in the queue: at the first look, at the next; at the last, all. */
    private static final long[] WINDOWS = {8, 64, TreeNodes.FAR};

    /** Farther than over any pair from a settled node, nearer than from one that is not. */
    static final long TOO_FAR = TreeNodes.NO_KEY - Part.MASK;

    final Balance balance;
    final Part part;
    final int needs;
    final TreeNodes tree;
    /** The needs that every offer could serve. */
    final PairLists columns;
    /** What every need gets of which offer. */
    final Holders takings;
    private final int nodes;
    private final DistanceQueue queue = new DistanceQueue();
    private int openSources;
    private int[] orphans = new int[64];
    /** D. */
    long now;
    /** How far pairs are looked at, and the nearest one beyond. */
    long limit;

    long beyond;
    /** What was found last. */
    int nearest;

    long nearestAt;

    TreeSearch(Balance balance, PairLists columns, TreeNodes tree) {
        this.balance = balance;
        this.columns = columns;
        this.takings = balance.keepTakings();
        this.part = balance.part;
        this.needs = part.needs();
        this.nodes = needs + part.offers();
        this.tree = tree;
    }

    final void addSource(int node) {
        tree.reach(TreeNodes.ROOT, node, 0);
        queue.add(0, node);
        openSources++;
    }

    /** Places what the sources have. */
    final void run() {
        while (openSources > 0) {
            now = queue.nearest();
            int entry = queue.remove();
            if (entry < nodes) {
                visit(entry);
            } else if (entry < 2 * nodes) {
                if (tree.isSettled(entry - nodes)) {
                    fill(entry - nodes);
                }
            } else {
                int node = entry - 2 * nodes;
                if (tree.isSettled(node) && tree.lookAgainAt[node] == now) {
                    look(node);
                }
            }
        }
        for (int t = 0; t < tree.touchedCount(); t++) {
            writeDown(tree.touched(t));
        }
        tree.forget();
        queue.clear();
    }

    private void visit(int node) {
        if (tree.isSettled(node) || tree.distance[node] != now) {
            return;
        }
        if (!tree.isLabelGood(node)) {
            tree.distance[node] = TreeNodes.FAR;
            reachFromNearest(node);
            return;
        }
        tree.settle(node, key(node));
        fill(node);
        if (openSources > 0 && tree.isSettled(node)) {
            long givesUpAfter = givesUpAfter(node);
            if (givesUpAfter < TreeNodes.FAR) {
                queue.add(now + givesUpAfter, nodes + node);
            }
            look(node);
        }
    }

    private void look(int node) {
        long window = WINDOWS[tree.countLook(node)];
        limit = window == TreeNodes.FAR ? window : now + window;
        beyond = TreeNodes.FAR;
        reachFrom(node);
        if (beyond < TreeNodes.FAR) {
            tree.lookAgainAt[node] = beyond;
            queue.add(beyond, 2 * nodes + node);
        }
    }

    /** Reaches a node that is not settled. */
    final void reach(int by, int node, long d) {
        tree.reach(by, node, d);
        queue.add(d, node);
    }

    /** Places at a node as much as it takes. */
    private void fill(int node) {
        while (openSources > 0 && tree.isSettled(node)) {
            int takes = acceptedBy(node);
            if (takes == 0) {
                return;
            }
            push(node, takes);
        }
    }

    private void push(int end, int most) {
        int amount = most;
        int source = end;
        while (tree.parent(source) >= 0) {
            amount = Math.min(amount, carriedAtMost(tree.parent(source), source));
            source = tree.parent(source);
        }
        amount = Math.min(amount, unplaced(source));
        int orphanCount = 0;
        for (int node = end; node != source; ) {
            int by = tree.parent(node);
            carry(by, node, amount);
            if (carriedAtMost(by, node) == 0) {
                orphanCount = addOrphan(orphanCount, node);
            }
            node = by;
        }
        if (source == end || unplaced(source) == 0) {
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
     * Looks for another parent at the same distance; what finds none is settled no more, and what hung on it is an orphan. It keeps the
     * nearest node that it found, unless others that were not looked at stay.
     */
    private void adopt(int count) {
        tree.beginRound();
        int orphanCount = count;
        boolean anyStays = false;
        for (int k = 0; k < count / 2; k++) {
            int lower = orphans[k];
            orphans[k] = orphans[count - 1 - k];
            orphans[count - 1 - k] = lower;
        }
        for (int k = 0; k < orphanCount; k++) {
            int node = orphans[k];
            findNearest(node, true);
            if (nearest >= 0 && nearestAt == tree.distance[node]) {
                tree.attach(node, nearest);
                orphans[k] = TreeNodes.NONE;
                anyStays = true;
                continue;
            }
            while (tree.firstChild(node) >= 0) {
                orphanCount = addOrphan(orphanCount, tree.firstChild(node));
            }
            long ahead = nearestAt - tree.distance[node];
            writeDown(node);
            tree.unsettle(node);
            if (nearest >= 0) {
                reach(nearest, node, now + ahead);
            }
        }
        for (int k = 0; anyStays && k < orphanCount; k++) {
            if (orphans[k] >= 0) {
                reach(TreeNodes.NONE, orphans[k], now);
            }
        }
    }

    final boolean isParent(int node, boolean rooted) {
        return tree.isSettled(node) && (!rooted || tree.isRooted(node));
    }

    /** What flows is tight wherever the search stands. */
    final void reachedAtOnce(int by, int node) {
        nearest = by;
        nearestAt = tree.isSettled(node) ? tree.distance[node] : now;
    }

    private void reachFromNearest(int node) {
        findNearest(node, false);
        if (nearest >= 0) {
            reach(nearest, node, nearestAt);
        }
    }

    private void writeDown(int node) {
        if (tree.isSettled(node)) {
            move(node, now - tree.distance[node]);
        }
    }

    /** How much a source has to place. */
    abstract int unplaced(int source);

    /** How much can end at a settled node now. */
    abstract int acceptedBy(int node);

    /** How far the price of a node that has just been settled can move before it gives up; {@link TreeNodes#FAR} where it never does. */
    abstract long givesUpAfter(int node);

    /** Reaches what is behind a settled node, up to the limit, and notes the nearest beyond. */
    abstract void reachFrom(int node);

    /** What a settled node is compared by: its distance less its cost, or with its price. */
    abstract long key(int node);

    /**
     * Finds the settled node from which a node is nearest, and its distance over that one.
     *
     * @param rooted whether only those count that are rooted
     */
    abstract void findNearest(int node, boolean rooted);

    abstract void move(int node, long by);

    /** What limits the flow from one node of a path to the next. */
    abstract int carriedAtMost(int before, int after);

    abstract void carry(int before, int after, int amount);
}
