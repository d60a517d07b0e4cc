package cn.linkage.engine.clearing;

import java.util.Arrays;

/**
 * For every node the pairs it is in, packed as other node above {@link Part#BITS} bits of suitability, all in one pool. A full
 * list moves to the end of the pool with room for a quarter more; what is left behind is reclaimed when the pool is full.
 */
final class PairLists {

    /** How many more pairs every list has room for in a market that begins to change. */
    private static final int MORE_EACH = 4;

    /** The pairs of node n are {@code packed[first[n]]} up to, not with, {@code packed[end[n]]}. */
    int[] first;

    int[] end;
    int[] packed;
    private int[] room;
    private int poolEnd;

    /** Lists that fill their pool without a gap; the arrays are taken over. */
    PairLists(int[] first, int[] end, int[] packed) {
        this.first = first;
        this.end = end;
        this.packed = packed;
        room = new int[0];
        poolEnd = packed.length;
    }

    int size(int node) {
        return end[node] - first[node];
    }

    /** Makes place for as many nodes. */
    void reserve(int nodes) {
        int known = room.length;
        if (nodes > first.length) {
            first = Arrays.copyOf(first, nodes);
            end = Arrays.copyOf(end, nodes);
        }
        room = Arrays.copyOf(room, first.length);
        for (int n = known; n < first.length; n++) {
            room[n] = size(n);
        }
    }

    /** Makes place for a few more pairs in every list, so that the first ones move none. */
    void reservePairs() {
        pack(MORE_EACH, 0);
    }

    /** Adds a pair to a node's list. */
    void add(int node, int pair) {
        if (size(node) == room[node]) {
            move(node, room[node] + room[node] / 4 + 4);
        }
        packed[end[node]++] = pair;
    }

    /** Removes the pair with this other node; its place is taken by the last one. */
    void remove(int node, int other) {
        for (int k = first[node]; k < end[node]; k++) {
            if (packed[k] >>> Part.BITS == other) {
                packed[k] = packed[--end[node]];
                return;
            }
        }
        throw new IllegalStateException("node " + node + " has no pair with " + other);
    }

    void clear(int node) {
        end[node] = first[node];
    }

    private void move(int node, int newRoom) {
        if (poolEnd + newRoom > packed.length) {
            pack(0, newRoom);
        }
        int size = size(node);
        System.arraycopy(packed, first[node], packed, poolEnd, size);
        first[node] = poolEnd;
        end[node] = poolEnd + size;
        room[node] = newRoom;
        poolEnd += newRoom;
    }

    /** Puts all lists into a pool of their own size and a quarter. */
    private void pack(int moreEach, int more) {
        long length = 0;
        for (int n = 0; n < first.length; n++) {
            room[n] = size(n) + moreEach;
            length += room[n];
        }
        length += length / 4 + more + 64;
        int[] fresh = new int[(int) Math.min(Integer.MAX_VALUE - 16L, length)];
        int next = 0;
        for (int n = 0; n < first.length; n++) {
            int size = size(n);
            System.arraycopy(packed, first[n], fresh, next, size);
            first[n] = next;
            end[n] = next + size;
            next += room[n];
        }
        packed = fresh;
        poolEnd = next;
    }
}
