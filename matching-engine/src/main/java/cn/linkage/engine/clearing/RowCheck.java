package cn.linkage.engine.clearing;

/** Refuses rows that cannot be a market, with what would be right. One pass. */
final class RowCheck {

    private RowCheck() {}

    static void check(
            int tiers, int[] capacity, int[] quantity, byte[] tier, int[] firstPair, int[] offer, short[] suitability) {
        int needs = quantity.length;
        int offers = capacity.length;
        if (tiers < 1 || tiers > TransportMarket.MAX_TIERS) {
            throw refused("tiers", 0, tiers, "1 to " + TransportMarket.MAX_TIERS);
        }
        if (needs > TransportMarket.MAX_SIDE || offers > TransportMarket.MAX_SIDE) {
            throw refused("needs or offers", 0, Math.max(needs, offers), "at most " + TransportMarket.MAX_SIDE);
        }
        if (tier.length != needs || firstPair.length != needs + 1 || offer.length != suitability.length) {
            throw new IllegalArgumentException("The arrays' lengths do not fit each other");
        }
        for (int j = 0; j < offers; j++) {
            if (capacity[j] < 0 || capacity[j] > TransportMarket.MAX_QUANTITY) {
                throw refused("capacity of offer", j, capacity[j], "0 to " + TransportMarket.MAX_QUANTITY);
            }
        }
        for (int i = 0; i < needs; i++) {
            if (quantity[i] < 0 || quantity[i] > TransportMarket.MAX_QUANTITY) {
                throw refused("quantity of need", i, quantity[i], "0 to " + TransportMarket.MAX_QUANTITY);
            }
            if (tier[i] < 1 || tier[i] > tiers) {
                throw refused("tier of need", i, tier[i], "1 to " + tiers);
            }
            if (firstPair[i] < 0 || firstPair[i] > firstPair[i + 1] || firstPair[i + 1] > offer.length) {
                throw refused("first pair of need", i, firstPair[i], "ascending, up to " + offer.length);
            }
        }
        if (firstPair[0] != 0 || firstPair[needs] != offer.length) {
            throw refused("pairs", 0, firstPair[needs], "from 0 to " + offer.length);
        }
        for (int i = 0; i < needs; i++) {
            checkRow(i, firstPair[i], firstPair[i + 1], offers, offer, suitability);
        }
    }

    private static void checkRow(int need, int from, int to, int offers, int[] offer, short[] suitability) {
        int last = -1;
        for (int e = from; e < to; e++) {
            if (offer[e] <= last || offer[e] >= offers) {
                throw refused("offer of a pair of need", need, offer[e], (last + 1) + " to " + (offers - 1));
            }
            if (suitability[e] < 0 || suitability[e] > TransportMarket.MAX_SUITABILITY) {
                throw refused(
                        "suitability of a pair of need",
                        need,
                        suitability[e],
                        "0 to " + TransportMarket.MAX_SUITABILITY);
            }
            last = offer[e];
        }
    }

    private static IllegalArgumentException refused(String what, int which, long value, String right) {
        return new IllegalArgumentException(what + " " + which + " is " + value + "; right is " + right);
    }
}
