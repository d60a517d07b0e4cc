package cn.linkage.engine.cli;

import cn.linkage.engine.clearing.TransportMarket;
import java.util.Arrays;

/** Collects the records of a market file and refuses what does not fit, with its line. */
final class MarketLines {

    private final int tiers;
    private final int pairs;
    private final int[] capacity;
    private final int[] quantity;
    private final byte[] tier;
    private int offersSeen;
    private int needsSeen;
    private int pairsSeen;
    private final int[] degree;
    private int[] need = new int[1024];
    /** Offer above 10 bits of suitability. */
    private int[] packed = new int[1024];

    MarketLines(int offers, int needs, int pairs, int tiers) {
        this.tiers = tiers;
        this.pairs = pairs;
        capacity = new int[offers];
        Arrays.fill(capacity, -1);
        quantity = new int[needs];
        tier = new byte[needs];
        degree = new int[needs + 1];
    }

    void read(LineReader lines) throws FormatException {
        char letter = lines.letter();
        switch (letter) {
            case 'o' -> {
                int id = (int) lines.value("the offer", 1, capacity.length) - 1;
                requireNew(lines, capacity[id] < 0, "offer " + (id + 1));
                capacity[id] = (int) lines.value("the capacity", 0, TransportMarket.MAX_QUANTITY);
                offersSeen++;
            }
            case 'n' -> {
                int id = (int) lines.value("the need", 1, quantity.length) - 1;
                requireNew(lines, tier[id] == 0, "need " + (id + 1));
                quantity[id] = (int) lines.value("the quantity", 0, TransportMarket.MAX_QUANTITY);
                tier[id] = (byte) lines.value("the tier", 1, tiers);
                needsSeen++;
            }
            case 'e' -> readPair(lines);
            default -> throw new FormatException(lines.number(), "begins with '" + letter + "'; right is c, o, n or e");
        }
        lines.end();
    }

    private void readPair(LineReader lines) throws FormatException {
        if (pairsSeen == pairs) {
            throw new FormatException(lines.number(), "is one pair more than the " + pairs + " that line p names");
        }
        if (pairsSeen == need.length) {
            int length = (int) Math.min(pairs, 2L * pairsSeen);
            need = Arrays.copyOf(need, length);
            packed = Arrays.copyOf(packed, length);
        }
        int id = (int) lines.value("the need", 1, quantity.length) - 1;
        int offer = (int) lines.value("the offer", 1, capacity.length) - 1;
        int suitability = (int) lines.value("the suitability", 0, TransportMarket.MAX_SUITABILITY);
        need[pairsSeen] = id;
        packed[pairsSeen++] = offer << 10 | suitability;
        degree[id + 1]++;
    }

    private static void requireNew(LineReader lines, boolean isNew, String what) throws FormatException {
        if (!isNew) {
            throw new FormatException(lines.number(), what + " comes a second time");
        }
    }

    TransportMarket market(long lastLine) throws FormatException {
        requireAll(lastLine, "offers", offersSeen, capacity.length);
        requireAll(lastLine, "needs", needsSeen, quantity.length);
        requireAll(lastLine, "pairs", pairsSeen, pairs);
        int[] first = degree;
        for (int i = 0; i < quantity.length; i++) {
            first[i + 1] += first[i];
        }
        int[] rows = new int[pairs];
        int[] next = Arrays.copyOf(first, quantity.length);
        for (int e = 0; e < pairs; e++) {
            rows[next[need[e]]++] = packed[e];
        }
        need = new int[0];
        packed = new int[0];
        int[] offer = new int[pairs];
        short[] suitability = new short[pairs];
        for (int i = 0; i < quantity.length; i++) {
            sortRow(rows, first[i], first[i + 1]);
            for (int e = first[i]; e < first[i + 1]; e++) {
                offer[e] = rows[e] >>> 10;
                suitability[e] = (short) (rows[e] & 1023);
                if (e > first[i] && offer[e] == offer[e - 1]) {
                    throw new FormatException(
                            lastLine, "need " + (i + 1) + " and offer " + (offer[e] + 1) + " are a pair twice");
                }
            }
        }
        return TransportMarket.ofRows(tiers, capacity, quantity, tier, first, offer, suitability);
    }

    /** Sorts by offer; the highest bit may be set, so the order is that of unsigned numbers. */
    private static void sortRow(int[] rows, int from, int to) {
        for (int e = from; e < to; e++) {
            rows[e] ^= Integer.MIN_VALUE;
        }
        Arrays.sort(rows, from, to);
        for (int e = from; e < to; e++) {
            rows[e] ^= Integer.MIN_VALUE;
        }
    }

    private static void requireAll(long lastLine, String what, int seen, int promised) throws FormatException {
        if (seen != promised) {
            throw new FormatException(
                    lastLine, "the file ends with " + seen + " " + what + "; line p names " + promised);
        }
    }
}
