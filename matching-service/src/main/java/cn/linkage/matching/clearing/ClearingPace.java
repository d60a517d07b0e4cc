package cn.linkage.matching.clearing;

import cn.linkage.matching.clearing.DirtyMarkets.Changed;
import cn.linkage.matching.market.MarketKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * When a changed market is due. It is as soon as its changes have settled. While they go on coming, as answers do after a
 * clearing, they are gathered for so long that clearing takes a fifth of the time at most, and a market that takes long to
 * clear rests as long again: a flood of changes is cleared in few large bites, and leaves the machine to those who answer.
 * For one thread.
 */
final class ClearingPace {

    /** No change is gathered for longer. */
    static final Duration LONGEST_PATIENCE = Duration.ofSeconds(20);

    private static final int REST_FACTOR = 4;

    private final Duration settle;
    private final LongSupplier nanoTime;
    private final Map<MarketKey, Long> restsUntil = new HashMap<>();
    private final Map<MarketKey, Duration> lastTook = new HashMap<>();

    /**
     * Rests are measured by a clock that only runs forward: the one on the wall may be set.
     *
     * @param settle how long after a change a market has settled, if no other one follows
     * @param nanoTime as {@link System#nanoTime()}
     */
    ClearingPace(Duration settle, LongSupplier nanoTime) {
        this.settle = settle;
        this.nanoTime = nanoTime;
    }

    /**
     * Whether a market is to be cleared now.
     *
     * @param all the markets that have changed, this one among them
     */
    boolean isDue(Changed one, Collection<Changed> all, Instant now) {
        boolean quiet = !one.last().plus(settle).isAfter(now);
        boolean waitedFor = !one.first().plus(settle).plus(patience(all)).isAfter(now);
        Long until = restsUntil.get(one.market());
        boolean rested = until == null || nanoTime.getAsLong() - until >= 0;
        return rested && (quiet || waitedFor);
    }

    private Duration patience(Collection<Changed> all) {
        Duration enough = all.stream()
                .map(one -> lastTook.getOrDefault(one.market(), Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus)
                .multipliedBy(REST_FACTOR);
        return enough.compareTo(LONGEST_PATIENCE) < 0 ? enough : LONGEST_PATIENCE;
    }

    /** A market was cleared just now. */
    void took(MarketKey market, Duration took) {
        lastTook.put(market, took);
        restsUntil.put(market, nanoTime.getAsLong() + took.toNanos());
    }
}
