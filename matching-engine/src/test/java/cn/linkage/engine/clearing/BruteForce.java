package cn.linkage.engine.clearing;

import java.util.Arrays;

/** The best value of a tiny market by trying every quantity of every pair. Lexicographic by comparison, without any M. */
final class BruteForce {

    private final TransportMarket market;
    private final int[] left;
    private final int[] spare;
    private final long[] value;
    private long[] best;

    private BruteForce(TransportMarket market) {
        this.market = market;
        left = new int[market.needs()];
        for (int i = 0; i < left.length; i++) {
            left[i] = market.quantity(i);
        }
        spare = new int[market.offers()];
        for (int j = 0; j < spare.length; j++) {
            spare[j] = market.capacity(j);
        }
        value = new long[market.tiers() + 1];
        best = new long[market.tiers() + 1];
    }

    static Value of(TransportMarket market) {
        BruteForce search = new BruteForce(market);
        search.from(0, 0);
        return new Value(search.best);
    }

    private void from(int need, int pair) {
        int i = need;
        while (i < market.needs() && pair == market.firstPair(i + 1)) {
            i++;
        }
        if (i == market.needs()) {
            if (Arrays.compare(value, best) > 0) {
                best = value.clone();
            }
            return;
        }
        int j = market.offerOf(pair);
        int most = Math.min(left[i], spare[j]);
        for (int x = 0; x <= most; x++) {
            move(i, j, pair, x);
            from(i, pair + 1);
            move(i, j, pair, -x);
        }
    }

    private void move(int i, int j, int pair, int x) {
        left[i] -= x;
        spare[j] -= x;
        value[market.tier(i) - 1] += x;
        value[market.tiers()] += (long) x * market.suitability(pair);
    }
}
