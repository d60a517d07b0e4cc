package cn.linkage.engine.clearing;

import java.util.Arrays;

/**
 * Where a need stands in the list of an offer that has many holders: an open-addressing hash table with linear probing, in
 * primitive arrays, at most half full. O(1) expected a step; 24 bytes an entry.
 */
final class HolderIndex {

    private static final int NONE = -1;

    /** Offer above 32 bits of need. */
    private long[] key = new long[16];
    /** The place in the offer's list, {@link #NONE} where the slot is free. */
    private int[] place = freeSlots(16);

    private int size;

    private static int[] freeSlots(int length) {
        int[] free = new int[length];
        Arrays.fill(free, NONE);
        return free;
    }

    /** The place of a need in an offer's list, or -1. */
    int get(int offer, int need) {
        return place[slot(key(offer, need))];
    }

    void put(int offer, int need, int itsPlace) {
        if (2 * size >= key.length) {
            grow();
        }
        long itsKey = key(offer, need);
        int slot = slot(itsKey);
        if (place[slot] == NONE) {
            size++;
        }
        key[slot] = itsKey;
        place[slot] = itsPlace;
    }

    /** Removes an entry and closes the gap, so that no search stops short of what comes after it. */
    void remove(int offer, int need) {
        int gap = slot(key(offer, need));
        if (place[gap] == NONE) {
            return;
        }
        size--;
        int mask = key.length - 1;
        for (int slot = (gap + 1) & mask; place[slot] != NONE; slot = (slot + 1) & mask) {
            if (((slot - home(key[slot])) & mask) >= ((slot - gap) & mask)) {
                key[gap] = key[slot];
                place[gap] = place[slot];
                gap = slot;
            }
        }
        place[gap] = NONE;
    }

    private void grow() {
        long[] oldKey = key;
        int[] oldPlace = place;
        key = new long[2 * oldKey.length];
        place = freeSlots(key.length);
        for (int k = 0; k < oldKey.length; k++) {
            if (oldPlace[k] != NONE) {
                int slot = slot(oldKey[k]);
                key[slot] = oldKey[k];
                place[slot] = oldPlace[k];
            }
        }
    }

    /** The slot of a key, or the free one where it would go. */
    private int slot(long itsKey) {
        int slot = home(itsKey);
        while (place[slot] != NONE && key[slot] != itsKey) {
            slot = (slot + 1) & (key.length - 1);
        }
        return slot;
    }

    private int home(long itsKey) {
        return (int) ((itsKey * 0x9E37_79B9_7F4A_7C15L) >>> 40) & (key.length - 1);
    }

    private static long key(int offer, int need) {
        return (long) offer << 32 | need;
    }
}
