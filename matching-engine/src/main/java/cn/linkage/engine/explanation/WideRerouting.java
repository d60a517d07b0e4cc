package cn.linkage.engine.explanation;

import cn.linkage.engine.candidates.CompleteClearing;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@link Rerouting} over all feasible pairs, those too that the market of the clearing left out.
 *
 * <p>A way of length L in a market is the shortest over all pairs if every pair of a reduced cost below L is in it, since no cost is
 * negative. So a way is sought in the market at hand; where pairs below its length may be missing they are added, and it is sought
 * again. Not safe for several threads.
 */
final class WideRerouting {

    private static final long EVERY_PAIR = Long.MAX_VALUE;

    private final CompleteClearing clearing;
    private Rerouting rerouting;
    /** All pairs up to this reduced cost are at hand. */
    private long within = -1;

    WideRerouting(CompleteClearing clearing) {
        this.clearing = clearing;
        rerouting = new Rerouting(clearing.result());
    }

    /** One unit less over a pair that has some. */
    Reroute without(int need, int offer) {
        return shortest(ways -> Optional.of(ways.without(need, offer))).orElseThrow();
    }

    /** One unit more for a need that misses some; empty where it has all that could come to it. */
    Optional<Reroute> forcedFor(int need) {
        return shortest(ways -> ways.forcedFor(need));
    }

    private Optional<Reroute> shortest(Function<Rerouting, Optional<Reroute>> search) {
        Optional<Reroute> found = search.apply(rerouting);
        long needed = found.map(way -> way.length() - 1).orElse(EVERY_PAIR);
        if (needed <= within) {
            return found;
        }
        within = needed;
        rerouting = new Rerouting(clearing.withPairsWithin(needed).result());
        return search.apply(rerouting);
    }
}
