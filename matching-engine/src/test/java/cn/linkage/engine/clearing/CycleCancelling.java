package cn.linkage.engine.clearing;

import java.util.Arrays;

/**
 * A reference for small markets: a dense flow from a source over needs and offers to a sink, improved by Bellman-Ford as
 * long as a path of positive worth exists. Tiers weigh by powers of a million, so nothing is shared with the linear steps
 * of the engine. At most 3 tiers and 1,000 units.
 */
public final class CycleCancelling {

    private static final long STEP = 1_000_000;

    private CycleCancelling() {}

    public static Value of(TransportMarket market) {
        int n = market.needs();
        int nodes = n + market.offers() + 2;
        int source = nodes - 2;
        int sink = nodes - 1;
        long[][] worth = new long[nodes][nodes];
        int[][] room = new int[nodes][nodes];
        for (int i = 0; i < n; i++) {
            room[source][i] = market.quantity(i);
            for (int e = market.firstPair(i); e < market.firstPair(i + 1); e++) {
                int j = n + market.offerOf(e);
                room[i][j] = Integer.MAX_VALUE / 2;
                worth[i][j] = weight(market, i) + market.suitability(e);
                worth[j][i] = -worth[i][j];
            }
        }
        for (int j = 0; j < market.offers(); j++) {
            room[n + j][sink] = market.capacity(j);
        }
        while (improve(room, worth, source, sink)) {
            // until no path is worth anything
        }
        long[] value = new long[market.tiers() + 1];
        for (int i = 0; i < n; i++) {
            for (int e = market.firstPair(i); e < market.firstPair(i + 1); e++) {
                int x = room[n + market.offerOf(e)][i];
                value[market.tier(i) - 1] += x;
                value[market.tiers()] += (long) x * market.suitability(e);
            }
        }
        return new Value(value);
    }

    private static long weight(TransportMarket market, int need) {
        long weight = 1;
        for (int t = market.tier(need); t <= market.tiers(); t++) {
            weight *= STEP;
        }
        return weight;
    }

    private static boolean improve(int[][] room, long[][] worth, int source, int sink) {
        int nodes = room.length;
        long[] best = new long[nodes];
        int[] from = new int[nodes];
        Arrays.fill(best, Long.MIN_VALUE);
        best[source] = 0;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int a = 0; a < nodes; a++) {
                for (int b = 0; b < nodes; b++) {
                    if (best[a] != Long.MIN_VALUE && room[a][b] > 0 && best[a] + worth[a][b] > best[b]) {
                        best[b] = best[a] + worth[a][b];
                        from[b] = a;
                        changed = true;
                    }
                }
            }
        }
        if (best[sink] <= 0) {
            return false;
        }
        int amount = Integer.MAX_VALUE;
        for (int b = sink; b != source; b = from[b]) {
            amount = Math.min(amount, room[from[b]][b]);
        }
        for (int b = sink; b != source; b = from[b]) {
            room[from[b]][b] -= amount;
            room[b][from[b]] += amount;
        }
        return true;
    }
}
