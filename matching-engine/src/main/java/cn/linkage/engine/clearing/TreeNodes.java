package cn.linkage.engine.clearing;

import java.util.Arrays;

/**
 * A forest of shortest paths over the nodes of a part: who is how far from a source, by whom, and who hangs on whom. O(1) a step
 * but for {@link #isRooted}, which walks up once and remembers. What is asked of many nodes stands in arrays of its own, what is
 * asked of one at a time side by side; 48 bytes a node.
 */
final class TreeNodes {

    static final long FAR = Long.MAX_VALUE;
    /** The key of a node that is not settled: no sum with a price leaves 64 bits. */
    static final long NO_KEY = Long.MAX_VALUE / 2;
    /** The parent of a source. */
    static final int ROOT = -1;
    /** No parent: cut off, or labelled by a node that has been cut off. */
    static final int NONE = -2;

    /** The distance of a node that is settled, a bound on that of one that was reached, else {@link #FAR}. */
    final long[] distance;
    /** Of a settled node: its distance and price in one number, by which it is compared with others. */
    final long[] key;

    /** By whom a node was reached, and when that one had been settled. */
    private static final int PARENT = 0;

    private static final int REACHED_AT = 1;
    /** When a node was settled, 0 where it is not. */
    private static final int SETTLED_AT = 2;

    private static final int FIRST_CHILD = 3;
    private static final int NEXT = 4;
    private static final int PREVIOUS = 5;
    private static final int ROOTED_IN = 6;
    /**
     * Of a near node how often its pairs were looked for; of a far one its list of those at whose front it is, see {@link Fronts}.
     * {@link #UNTOUCHED} before the node was ever reached.
     */
    private static final int LOOKS_OR_LIST = 7;

    private static final int STRIDE_BITS = 3;
    private static final int UNTOUCHED = -1;

    private final int[] of;
    private int[] touched = new int[256];
    private int touchedCount;
    private int clock;
    private int round;

    TreeNodes(int nodes) {
        distance = new long[nodes];
        Arrays.fill(distance, FAR);
        key = new long[nodes];
        Arrays.fill(key, NO_KEY);
        of = new int[nodes << STRIDE_BITS];
        for (int node = 0; node < nodes; node++) {
            of[at(node) + FIRST_CHILD] = NONE;
            of[at(node) + LOOKS_OR_LIST] = UNTOUCHED;
        }
    }

    private static int at(int node) {
        return node << STRIDE_BITS;
    }

    int parent(int node) {
        return of[at(node) + PARENT];
    }

    boolean isSettled(int node) {
        return of[at(node) + SETTLED_AT] > 0;
    }

    /** Labels a node that is not settled. */
    void reach(int by, int node, long d) {
        int at = at(node);
        if (of[at + LOOKS_OR_LIST] == UNTOUCHED) {
            of[at + LOOKS_OR_LIST] = 0;
            if (touchedCount == touched.length) {
                touched = Arrays.copyOf(touched, 2 * touchedCount);
            }
            touched[touchedCount++] = node;
        }
        distance[node] = d;
        of[at + PARENT] = by;
        of[at + REACHED_AT] = by >= 0 ? of[at(by) + SETTLED_AT] : 0;
    }

    /** Whether the node that reached it is still settled as it was then. */
    boolean isLabelGood(int node) {
        int at = at(node);
        int by = of[at + PARENT];
        return by == ROOT
                || (by != NONE && of[at(by) + SETTLED_AT] > 0 && of[at(by) + SETTLED_AT] == of[at + REACHED_AT]);
    }

    void settle(int node, long itsKey) {
        int at = at(node);
        of[at + SETTLED_AT] = ++clock;
        key[node] = itsKey;
        attach(node, of[at + PARENT]);
    }

    /** How often the pairs of a near node were looked for, up to 2. */
    int looks(int node) {
        return of[at(node) + LOOKS_OR_LIST];
    }

    void looked(int node) {
        of[at(node) + LOOKS_OR_LIST] = Math.min(looks(node) + 1, 2);
    }

    /** Hangs a settled node, with all that hangs on it, on another. */
    void attach(int node, int by) {
        int at = at(node);
        of[at + PARENT] = by;
        of[at + PREVIOUS] = NONE;
        if (by >= 0) {
            int sibling = of[at(by) + FIRST_CHILD];
            of[at + NEXT] = sibling;
            if (sibling >= 0) {
                of[at(sibling) + PREVIOUS] = node;
            }
            of[at(by) + FIRST_CHILD] = node;
        }
    }

    /** Cuts a settled node off, with all that hangs on it. */
    void detach(int node) {
        int at = at(node);
        int by = of[at + PARENT];
        if (by >= 0) {
            int before = of[at + PREVIOUS];
            int after = of[at + NEXT];
            if (before >= 0) {
                of[at(before) + NEXT] = after;
            } else {
                of[at(by) + FIRST_CHILD] = after;
            }
            if (after >= 0) {
                of[at(after) + PREVIOUS] = before;
            }
        }
        of[at + PARENT] = NONE;
    }

    /** The first that hangs on a node, or a negative number. */
    int firstChild(int node) {
        return of[at(node) + FIRST_CHILD];
    }

    /** A node that hangs on nothing, and on which nothing hangs, is settled no more. */
    void unsettle(int node) {
        of[at(node) + SETTLED_AT] = 0;
        distance[node] = FAR;
        key[node] = NO_KEY;
    }

    /** Where the list of a far node begins, 0 where it is empty. */
    int list(int node) {
        return of[at(node) + LOOKS_OR_LIST];
    }

    /** Puts an entry before the others of a list, and says which was the first. */
    int putList(int node, int entry) {
        int before = of[at(node) + LOOKS_OR_LIST];
        of[at(node) + LOOKS_OR_LIST] = entry;
        return before;
    }

    /** From here on, until the next call, what is rooted stays so. */
    void beginRound() {
        round++;
    }

    /** Whether a settled node hangs on a source and not on something that was cut off. */
    boolean isRooted(int node) {
        int top = node;
        while (of[at(top) + ROOTED_IN] != round) {
            int by = of[at(top) + PARENT];
            if (by == NONE) {
                return false;
            }
            if (by == ROOT) {
                break;
            }
            top = by;
        }
        for (int below = node; below != top; below = of[at(below) + PARENT]) {
            of[at(below) + ROOTED_IN] = round;
        }
        of[at(top) + ROOTED_IN] = round;
        return true;
    }

    int touchedCount() {
        return touchedCount;
    }

    /** A node that was reached at some time since {@link #forget}. */
    int touched(int index) {
        return touched[index];
    }

    void forget() {
        for (int t = 0; t < touchedCount; t++) {
            int node = touched[t];
            distance[node] = FAR;
            key[node] = NO_KEY;
            of[at(node) + SETTLED_AT] = 0;
            of[at(node) + FIRST_CHILD] = NONE;
            of[at(node) + LOOKS_OR_LIST] = UNTOUCHED;
        }
        touchedCount = 0;
        clock = 0;
    }
}
