package cn.linkage.engine.clearing;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** Which ids of a changing market are in use; the smallest free one is given next. */
final class Ids {

    private final String what;
    private final BitSet used = new BitSet();
    private int firstFree;

    Ids(String what, int usedFromStart) {
        this.what = what;
        used.set(0, usedFromStart);
        firstFree = usedFromStart;
    }

    int next() {
        int id = used.nextClearBit(firstFree);
        require(id < TransportMarket.MAX_SIDE, what + "s", id + 1L, "at most " + TransportMarket.MAX_SIDE);
        used.set(id);
        firstFree = id + 1;
        return id;
    }

    void release(int id) {
        used.clear(id);
        firstFree = Math.min(firstFree, id);
    }

    /** The room to make where this id has none. */
    int roomFor(int id) {
        return (int) Math.min(TransportMarket.MAX_SIDE, id + (id >> 1) + 16L);
    }

    int[] live() {
        return used.stream().toArray();
    }

    void require(int id) {
        require(id >= 0 && used.get(id), what, id, "an id in use");
    }

    /** Refuses partners that are unknown or named twice, and suitabilities out of range. */
    void requirePartners(int[] partners, int[] suitabilities) {
        if (partners.length != suitabilities.length) {
            throw new IllegalArgumentException(partners.length + " partners and " + suitabilities.length
                    + " suitabilities; every partner needs one");
        }
        int[] sorted = partners.clone();
        Arrays.sort(sorted);
        for (int k = 0; k < sorted.length; k++) {
            require(sorted[k]);
            require(k == 0 || sorted[k] != sorted[k - 1], what, sorted[k], "named once");
        }
        IntStream.of(suitabilities)
                .forEach(w -> require(
                        w >= 0 && w <= TransportMarket.MAX_SUITABILITY,
                        "suitability",
                        w,
                        "0 to " + TransportMarket.MAX_SUITABILITY));
    }

    static void require(boolean holds, String what, long value, String right) {
        if (!holds) {
            throw new IllegalArgumentException(what + " is " + value + "; right is " + right);
        }
    }
}
