package cn.linkage.engine.clearing;

import java.util.Arrays;

/** The quantities of a clearing, by pair, ascending, without the pairs that get nothing. Immutable. */
public final class Flows {

    /** Receives one quantity after the other. */
    @FunctionalInterface
    public interface Visitor {
        void flow(int need, int offer, int quantity);
    }

    private final int[] pair;
    private final int[] quantity;

    /**
     * @param pair pair numbers
     * @param quantity the quantity of each
     */
    public Flows(int[] pair, int[] quantity) {
        if (pair.length != quantity.length) {
            throw new IllegalArgumentException(
                    pair.length + " pairs and " + quantity.length + " quantities; every pair needs one");
        }
        this.pair = pair.clone();
        this.quantity = quantity.clone();
    }

    /** From packed (pair above 32 bits of quantity), ascending. */
    static Flows ofPacked(long[] packed, int size) {
        int[] pairs = new int[size];
        int[] quantities = new int[size];
        for (int f = 0; f < size; f++) {
            pairs[f] = (int) (packed[f] >>> 32);
            quantities[f] = (int) packed[f];
        }
        return new Flows(pairs, quantities);
    }

    /** The flows of a market whose quantity by pair is given for every pair. */
    static Flows ofDense(int[] byPair) {
        int count = 0;
        for (int x : byPair) {
            count += x == 0 ? 0 : 1;
        }
        int[] pairs = new int[count];
        int[] quantities = new int[count];
        int next = 0;
        for (int e = 0; e < byPair.length; e++) {
            if (byPair[e] != 0) {
                pairs[next] = e;
                quantities[next++] = byPair[e];
            }
        }
        return new Flows(pairs, quantities);
    }

    public int size() {
        return pair.length;
    }

    public int pair(int index) {
        return pair[index];
    }

    public int quantity(int index) {
        return quantity[index];
    }

    /** The quantity of one pair, 0 where it gets nothing. */
    public int ofPair(int pairNumber) {
        int found = Arrays.binarySearch(pair, pairNumber);
        return found < 0 ? 0 : quantity[found];
    }
}
