package cn.linkage.engine.clearing;

import java.util.Arrays;

/**
 * Who gets how much of each offer: an unordered list an offer, all in one pool; every need at most once an offer. Short lists
 * are searched from their end, those with room for more than {@value #SHORT} through an index.
 */
final class Holders {

    private static final int SHORT = 32;

    private final HolderIndex index = new HolderIndex();

    private int[] start;
    private int[] size;
    private int[] room;
    private int[] need;
    private int[] amount;
    private int poolEnd;

    /** Lists with room for as many as given, and one more. */
    Holders(int[] rooms) {
        start = new int[rooms.length];
        size = new int[rooms.length];
        room = new int[rooms.length];
        int next = 0;
        for (int j = 0; j < rooms.length; j++) {
            start[j] = next;
            room[j] = rooms[j] + 1;
            next += room[j];
        }
        poolEnd = next;
        need = new int[poolEnd];
        amount = new int[poolEnd];
    }

    /** Makes place for as many offers. */
    void reserve(int offers) {
        start = Arrays.copyOf(start, offers);
        size = Arrays.copyOf(size, offers);
        room = Arrays.copyOf(room, offers);
    }

    int size(int offer) {
        return size[offer];
    }

    int need(int offer, int index) {
        return need[start[offer] + index];
    }

    int amount(int offer, int index) {
        return amount[start[offer] + index];
    }

    /** The amount of one need. */
    int amountOf(int offer, int itsNeed) {
        int at = find(offer, itsNeed);
        return at < 0 ? 0 : amount[at];
    }

    private int find(int offer, int itsNeed) {
        int from = start[offer];
        if (room[offer] > SHORT) {
            int place = index.get(offer, itsNeed);
            return place < 0 ? -1 : from + place;
        }
        for (int k = from + size[offer] - 1; k >= from; k--) {
            if (need[k] == itsNeed) {
                return k;
            }
        }
        return -1;
    }

    /** Adds to what a need gets of an offer, or takes away where {@code by} is negative. */
    void add(int offer, int itsNeed, int by) {
        if (by == 0) {
            return;
        }
        int at = find(offer, itsNeed);
        if (at >= 0) {
            amount[at] += by;
            if (amount[at] == 0) {
                remove(offer, at);
            }
            return;
        }
        if (size[offer] == room[offer]) {
            grow(offer);
        }
        int place = size[offer]++;
        need[start[offer] + place] = itsNeed;
        amount[start[offer] + place] = by;
        if (room[offer] > SHORT) {
            index.put(offer, itsNeed, place);
        }
    }

    private void remove(int offer, int at) {
        int last = start[offer] + --size[offer];
        if (room[offer] > SHORT) {
            index.remove(offer, need[at]);
            if (at != last) {
                index.put(offer, need[last], at - start[offer]);
            }
        }
        need[at] = need[last];
        amount[at] = amount[last];
    }

    private void grow(int offer) {
        int newRoom = Math.max(2, 2 * room[offer]);
        if (poolEnd + newRoom > need.length) {
            int length = (int) Math.min(Integer.MAX_VALUE - 16L, (long) need.length + (need.length >> 2) + newRoom);
            need = Arrays.copyOf(need, length);
            amount = Arrays.copyOf(amount, length);
        }
        System.arraycopy(need, start[offer], need, poolEnd, size[offer]);
        System.arraycopy(amount, start[offer], amount, poolEnd, size[offer]);
        start[offer] = poolEnd;
        if (room[offer] <= SHORT && newRoom > SHORT) {
            for (int place = 0; place < size[offer]; place++) {
                index.put(offer, need[poolEnd + place], place);
            }
        }
        room[offer] = newRoom;
        poolEnd += newRoom;
    }
}
