package cn.linkage.engine.clearing;

import java.util.Arrays;

/**
 * A binary min-heap of (distance, node), ties by node, so that what comes out does not depend on the order of insertion.
 * A node may be in it several times; the reader skips what it has settled. O(log size) a step.
 */
final class DistanceHeap {

    private long[] distance = new long[64];
    private int[] node = new int[64];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }

    long nearestDistance() {
        return distance[0];
    }

    int nearestNode() {
        return node[0];
    }

    void add(long itsDistance, int itsNode) {
        if (size == node.length) {
            distance = Arrays.copyOf(distance, size * 2);
            node = Arrays.copyOf(node, size * 2);
        }
        int at = size++;
        while (at > 0) {
            int parent = (at - 1) >>> 1;
            if (!before(itsDistance, itsNode, parent)) {
                break;
            }
            distance[at] = distance[parent];
            node[at] = node[parent];
            at = parent;
        }
        distance[at] = itsDistance;
        node[at] = itsNode;
    }

    void removeNearest() {
        size--;
        long lastDistance = distance[size];
        int lastNode = node[size];
        int at = 0;
        while (true) {
            int child = 2 * at + 1;
            if (child >= size) {
                break;
            }
            if (child + 1 < size && before(distance[child + 1], node[child + 1], child)) {
                child++;
            }
            if (!before(distance[child], node[child], lastDistance, lastNode)) {
                break;
            }
            distance[at] = distance[child];
            node[at] = node[child];
            at = child;
        }
        distance[at] = lastDistance;
        node[at] = lastNode;
    }

    private boolean before(long itsDistance, int itsNode, int other) {
        return before(itsDistance, itsNode, distance[other], node[other]);
    }

    private static boolean before(long d1, int n1, long d2, int n2) {
        return d1 < d2 || (d1 == d2 && n1 < n2);
    }
}
