package cn.linkage.engine.clearing;

import java.util.Arrays;

/**
 * A monotone queue of (distance, node): first in, first out among equal distances. Distances near the current one, nearly
 * all of them, lie in buckets at constant cost; far ones wait in a heap. A node may be in it several times; the reader skips
 * what it has settled.
 */
final class DistanceQueue {

    private static final int BUCKETS = 256;
    private static final int NONE = -1;

    private final int[] headOf = new int[BUCKETS];
    private final int[] tailOf = new int[BUCKETS];
    private int[] node = new int[256];
    private int[] next = new int[256];
    private int entries;
    private int inBuckets;
    /** The buckets hold the distances from here to, not with, {@code current + BUCKETS}. */
    private long current;

    private final DistanceHeap far = new DistanceHeap();

    DistanceQueue() {
        Arrays.fill(headOf, NONE);
    }

    void clear() {
        if (inBuckets > 0) {
            Arrays.fill(headOf, NONE);
        }
        inBuckets = 0;
        entries = 0;
        current = 0;
        far.clear();
    }

    /** Adds a node; no distance may be below the last one that was asked for. */
    void add(long distance, int itsNode) {
        if (distance - current >= BUCKETS) {
            far.add(distance, itsNode);
        } else {
            append((int) distance & (BUCKETS - 1), itsNode);
        }
    }

    private void append(int bucket, int itsNode) {
        if (entries == node.length) {
            node = Arrays.copyOf(node, 2 * entries);
            next = Arrays.copyOf(next, 2 * entries);
        }
        int entry = entries++;
        node[entry] = itsNode;
        next[entry] = NONE;
        if (headOf[bucket] == NONE) {
            headOf[bucket] = entry;
        } else {
            next[tailOf[bucket]] = entry;
        }
        tailOf[bucket] = entry;
        inBuckets++;
    }

    /** The least distance in it, or {@link Long#MAX_VALUE} where it is empty. */
    long nearest() {
        if (inBuckets == 0) {
            if (far.isEmpty()) {
                return Long.MAX_VALUE;
            }
            current = far.nearestDistance();
            fill();
            return current;
        }
        while (headOf[(int) current & (BUCKETS - 1)] == NONE) {
            current++;
            fill();
        }
        return current;
    }

    private void fill() {
        while (!far.isEmpty() && far.nearestDistance() - current < BUCKETS) {
            append((int) far.nearestDistance() & (BUCKETS - 1), far.nearestNode());
            far.removeNearest();
        }
    }

    /** Takes a node at the distance that {@link #nearest} has just given. */
    int remove() {
        int bucket = (int) current & (BUCKETS - 1);
        int entry = headOf[bucket];
        headOf[bucket] = next[entry];
        inBuckets--;
        return node[entry];
    }
}
