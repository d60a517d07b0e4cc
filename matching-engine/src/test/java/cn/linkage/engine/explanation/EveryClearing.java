package cn.linkage.engine.explanation;

import cn.linkage.engine.clearing.TransportMarket;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * The best of all clearings of a tiny market, by trying every quantity of every pair and comparing tier by tier. Shares
 * neither prices nor code with the solver.
 */
final class EveryClearing {

    private final TransportMarket market;
    private final Predicate<int[]> allowed;
    private final int need;
    private final int[] byPair;
    private final int[] left;
    private final int[] spare;
    private final long[] value;
    private long[] best;
    private int least;
    private int most;

    private EveryClearing(TransportMarket market, int need, Predicate<int[]> allowed) {
        this.market = market;
        this.need = need;
        this.allowed = allowed;
        byPair = new int[market.pairs()];
        left = new int[market.needs()];
        Arrays.setAll(left, market::quantity);
        spare = new int[market.offers()];
        Arrays.setAll(spare, market::capacity);
        value = new long[market.tiers() + 1];
        best = new long[market.tiers() + 1];
        Arrays.fill(best, -1);
        from(0, 0);
    }

    /** All clearings of the market, with an eye on one need. */
    static EveryClearing of(TransportMarket market, int need) {
        return new EveryClearing(market, need, byPair -> true);
    }

    /** Those of which the quantities by pair are allowed. */
    static EveryClearing of(TransportMarket market, int need, Predicate<int[]> allowed) {
        return new EveryClearing(market, need, allowed);
    }

    /** Whether any clearing is allowed. */
    boolean exists() {
        return best[0] >= 0;
    }

    /** Served by tier, then the total suitability. */
    long[] value() {
        return best.clone();
    }

    /** The least that the need gets in a best clearing. */
    int least() {
        return least;
    }

    /** The most that the need gets in a best clearing. */
    int most() {
        return most;
    }

    static int served(TransportMarket market, int need, int[] byPair) {
        return Arrays.stream(byPair, market.firstPair(need), market.firstPair(need + 1))
                .sum();
    }

    private void from(int startNeed, int pair) {
        int i = startNeed;
        while (i < market.needs() && pair == market.firstPair(i + 1)) {
            i++;
        }
        if (i == market.needs()) {
            take();
            return;
        }
        int j = market.offerOf(pair);
        int limit = Math.min(left[i], spare[j]);
        for (int x = 0; x <= limit; x++) {
            move(i, j, pair, x);
            from(i, pair + 1);
            move(i, j, pair, -x);
        }
    }

    private void take() {
        int order = Arrays.compare(value, best);
        if (order < 0 || !allowed.test(byPair)) {
            return;
        }
        int served = served(market, need, byPair);
        if (order > 0) {
            best = value.clone();
            least = served;
            most = served;
        }
        least = Math.min(least, served);
        most = Math.max(most, served);
    }

    private void move(int i, int j, int pair, int x) {
        byPair[pair] += x;
        left[i] -= x;
        spare[j] -= x;
        value[market.tier(i) - 1] += x;
        value[market.tiers()] += (long) x * market.suitability(pair);
    }
}
