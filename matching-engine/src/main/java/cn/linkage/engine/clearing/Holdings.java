package cn.linkage.engine.clearing;

import java.util.Arrays;

/**
 * What each offer has given to whom, as a min-heap by level an offer, all in one pool. An entry is (level, need, amount); a
 * need may have several. A full segment moves to the end of the pool at twice its size, so that the pool holds at most
 * about three times what was held at the most.
 */
final class Holdings {

    private final int[] start;
    private final int[] size;
    private final int[] room;
    /** Level in the upper 32 bits, need in the lower. */
    private long[] key;

    private int[] amount;
    private int poolEnd;

    Holdings(int offers, int roomEach) {
        start = new int[offers];
        size = new int[offers];
        room = new int[offers];
        for (int j = 0; j < offers; j++) {
            start[j] = j * roomEach;
            room[j] = roomEach;
        }
        poolEnd = offers * roomEach;
        key = new long[poolEnd];
        amount = new int[poolEnd];
    }

    void clear() {
        Arrays.fill(size, 0);
    }

    int size(int offer) {
        return size[offer];
    }

    int need(int offer, int index) {
        return (int) key[start[offer] + index];
    }

    int amount(int offer, int index) {
        return amount[start[offer] + index];
    }

    int lowestLevel(int offer) {
        return (int) (key[start[offer]] >>> 32);
    }

    int lowestNeed(int offer) {
        return (int) key[start[offer]];
    }

    int lowestAmount(int offer) {
        return amount[start[offer]];
    }

    void reduceLowest(int offer, int by) {
        amount[start[offer]] -= by;
    }

    void add(int offer, int level, int need, int itsAmount) {
        if (size[offer] == room[offer]) {
            grow(offer);
        }
        long itsKey = (long) level << 32 | need;
        int base = start[offer];
        int at = size[offer]++;
        while (at > 0) {
            int parent = (at - 1) >>> 1;
            if (key[base + parent] <= itsKey) {
                break;
            }
            key[base + at] = key[base + parent];
            amount[base + at] = amount[base + parent];
            at = parent;
        }
        key[base + at] = itsKey;
        amount[base + at] = itsAmount;
    }

    void removeLowest(int offer) {
        int base = start[offer];
        int last = --size[offer];
        long itsKey = key[base + last];
        int itsAmount = amount[base + last];
        int at = 0;
        for (int child = 1; child < last; child = 2 * at + 1) {
            if (child + 1 < last) {
                child += key[base + child + 1] < key[base + child] ? 1 : 0;
            }
            if (key[base + child] >= itsKey) {
                break;
            }
            key[base + at] = key[base + child];
            amount[base + at] = amount[base + child];
            at = child;
        }
        key[base + at] = itsKey;
        amount[base + at] = itsAmount;
    }

    private void grow(int offer) {
        int newRoom = 2 * room[offer];
        if (poolEnd + newRoom > key.length) {
            int length = (int) Math.min(Integer.MAX_VALUE - 16L, (long) key.length + (key.length >> 1) + newRoom);
            key = Arrays.copyOf(key, length);
            amount = Arrays.copyOf(amount, length);
        }
        System.arraycopy(key, start[offer], key, poolEnd, size[offer]);
        System.arraycopy(amount, start[offer], amount, poolEnd, size[offer]);
        start[offer] = poolEnd;
        room[offer] = newRoom;
        poolEnd += newRoom;
    }
}
