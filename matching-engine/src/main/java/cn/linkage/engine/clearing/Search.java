package cn.linkage.engine.clearing;

import java.util.Arrays;

/**
 * What the two searches share: distances from all sources at once over reduced costs, the order of settling, and paths along
 * tight arcs in that order. Needs are the nodes 0 to needs − 1, offers follow; numbers beyond stand for the event that a node
 * gives everything up.
 */
abstract class Search {

    private static final long FAR = Long.MAX_VALUE;
    /** How far a phase looks at first, then if it places nothing, then without a bound. */
    private static final long NEAR = 8;

    private static final long WIDE = 512;

    final Balance balance;
    final Part part;
    final int needs;
    final int nodes;
    final long[] distance;
    /** 1 for the node settled first; 0 where it is not, or leads nowhere any more. */
    final int[] order;
    /** How much can come to a node along the path on which it was reached. */
    final int[] room;
    /** Where the look at a node's arcs goes on. */
    final int[] arc;

    final DistanceQueue queue = new DistanceQueue();
    private final int[] sources;
    private int sourceCount;
    private int[] touched = new int[256];
    private int touchedCount;
    private int settled;
    private int[] path = new int[64];
    /** How far a phase may go beyond the nearest end. */
    private final int stride;
    /** What still looks for a place; events and ends on the way reduce it. */
    private long excess;

    private long enough;
    /** How far prices of the sources move. */
    long limit;

    Search(Balance balance, Scratch scratch, int mostSources) {
        this.balance = balance;
        this.part = balance.part;
        this.needs = part.needs();
        this.nodes = needs + part.offers();
        this.distance = scratch.distance;
        this.order = scratch.order;
        this.room = scratch.room;
        this.arc = scratch.arc;
        this.sources = new int[mostSources];
        this.stride = 1 + part.range / 50;
    }

    /** Arrays by node that the searches use in turn. */
    static final class Scratch {
        private final long[] distance;
        private final int[] order;
        private final int[] room;
        private final int[] arc;

        Scratch(int nodes) {
            distance = new long[nodes];
            Arrays.fill(distance, FAR);
            order = new int[nodes];
            room = new int[nodes];
            arc = new int[nodes];
        }
    }

    final void addSource(int node) {
        sources[sourceCount++] = node;
    }

    /**
     * Moves prices and flow until no source is left.
     *
     * @param cautious whether prices stop at the nearest end, so that nothing is given up that would have to be placed again
     */
    final void run(boolean cautious) {
        long horizon = NEAR;
        while (sourceCount > 0) {
            boolean placed = phase(horizon, cautious);
            if (!placed) {
                horizon = horizon < WIDE ? WIDE : FAR;
            } else if (limit < NEAR) {
                horizon = NEAR;
            }
        }
    }

    /**
     * One phase: prices move as far as it takes for the ends within reach to hold half of what the sources have in excess, but
     * not much beyond the nearest end (where cautious: to the nearest end), and never beyond the horizon; then flow goes from
     * the sources to ends along what has become tight. The horizon keeps everything far out of the queue. Once the ends that
     * were found hold all of the excess, what else lies at the same distance is not looked at: it would not move.
     *
     * @return whether anything was placed
     */
    private boolean phase(long horizon, boolean cautious) {
        excess = 0;
        limit = horizon;
        for (int s = 0; s < sourceCount; s++) {
            int node = sources[s];
            excess += unplaced(node);
            room[node] = Integer.MAX_VALUE;
            reach(node, 0);
        }
        enough = excess / 2;
        settled = 0;
        for (long d = queue.nearest(); d <= limit && excess > 0; d = queue.nearest()) {
            int node = queue.remove();
            if (node >= nodes) {
                if (order[node - nodes] > 0) {
                    excess -= givenUpBy(node - nodes);
                    stopWhenEnough(d, cautious);
                }
            } else if (order[node] == 0) {
                order[node] = ++settled;
                int ends = endAt(node);
                if (ends > 0) {
                    excess -= Math.min(ends, room[node]);
                    stopWhenEnough(d, cautious);
                }
                settle(node, d);
            }
        }
        for (int t = 0; t < touchedCount; t++) {
            if (distance[touched[t]] < limit) {
                giveUpBeyond(touched[t], limit - distance[touched[t]]);
            }
        }
        for (int t = 0; t < touchedCount; t++) {
            if (distance[touched[t]] < limit) {
                move(touched[t], limit - distance[touched[t]]);
                balance.lookAt(touched[t]);
            }
        }
        boolean placed = place();
        forget();
        return placed;
    }

    private void stopWhenEnough(long d, boolean cautious) {
        if (excess <= enough || cautious) {
            limit = Math.min(limit, d);
        } else {
            limit = Math.min(limit, d + stride);
        }
    }

    private boolean place() {
        boolean placed = false;
        int left = 0;
        for (int s = 0; s < sourceCount; s++) {
            int node = sources[s];
            arc[node] = firstArc(node);
            while (isSource(node) && push(node)) {
                placed = true;
            }
            if (isSource(node)) {
                sources[left++] = node;
            }
        }
        placed |= left < sourceCount;
        sourceCount = left;
        return placed;
    }

    /** Moves what one path carries from a source to an end; false where there is no path left. */
    private boolean push(int source) {
        int depth = 0;
        path[0] = source;
        while (depth >= 0) {
            int next = nextTight(path[depth]);
            if (next < 0) {
                order[path[depth--]] = 0;
                continue;
            }
            if (++depth == path.length) {
                path = Arrays.copyOf(path, 2 * depth);
            }
            path[depth] = next;
            int end = acceptedBy(next);
            if (end > 0) {
                carry(Math.min(end, unplaced(source)), depth);
                return true;
            }
            arc[next] = firstArc(next);
        }
        return false;
    }

    private void carry(int most, int depth) {
        int amount = most;
        for (int k = 1; k <= depth; k++) {
            amount = Math.min(amount, carriedAtMost(path[k - 1], path[k]));
        }
        for (int k = 1; k <= depth; k++) {
            carry(path[k - 1], path[k], amount);
        }
    }

    final void reach(int node, long d) {
        if (distance[node] == FAR) {
            if (touchedCount == touched.length) {
                touched = Arrays.copyOf(touched, 2 * touchedCount);
            }
            touched[touchedCount++] = node;
        }
        distance[node] = d;
        queue.add(d, node);
    }

    private void forget() {
        for (int t = 0; t < touchedCount; t++) {
            distance[touched[t]] = FAR;
            order[touched[t]] = 0;
        }
        touchedCount = 0;
        queue.clear();
    }

    /** Whether a node still has what no one takes. */
    abstract boolean isSource(int node);

    /** How much a source has to place. */
    abstract int unplaced(int source);

    /** How much can end at a node as soon as it is reached, 0 where nothing can. */
    abstract int endAt(int node);

    /** How much is free, or off the hands of a source, when a node gives up. */
    abstract int givenUpBy(int node);

    /** Reaches what is behind a settled node, and queues when it would give up. */
    abstract void settle(int node, long d);

    /** Takes the flow from a node that moves past the point where it gives up. Prices have not moved yet. */
    abstract void giveUpBeyond(int node, long by);

    abstract void move(int node, long by);

    abstract int firstArc(int node);

    /** The next node along a tight arc to one settled later, or -1; {@code arc} stays at it. */
    abstract int nextTight(int node);

    /** How much can end at a node now that prices have moved. */
    abstract int acceptedBy(int node);

    /** What limits the flow from one node of a path to the next. */
    abstract int carriedAtMost(int before, int after);

    abstract void carry(int before, int after, int amount);
}
