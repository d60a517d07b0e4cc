package cn.linkage.engine.clearing;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Which ids of a changing market are in use; the smallest free one is given next. Inside, those of the start have other numbers,
 * by which what belongs together lies together.
 */
final class Ids {

    private final String what;
    private final BitSet used = new BitSet();
    /** By id, for those of the start; later ones are their own numbers. */
    private final int[] number;

    private int firstFree;

    /** Ids of which as many are used from the start as have numbers: the same numbers in some order. */
    Ids(String what, int[] number) {
        this.what = what;
        this.number = number;
        used.set(0, number.length);
        firstFree = number.length;
    }

    int number(int id) {
        return id < number.length ? number[id] : id;
    }

    int[] numbers(int[] ids) {
        return IntStream.of(ids).map(this::number).toArray();
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

    private void require(int id) {
        require(id >= 0 && used.get(id), what, id, "an id in use");
    }

    int numberInUse(int id) {
        require(id);
        return number(id);
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
