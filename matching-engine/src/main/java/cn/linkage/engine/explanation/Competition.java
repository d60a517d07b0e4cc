package cn.linkage.engine.explanation;

import cn.linkage.engine.candidates.OfferFacts;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who has the offers that would fit a need which misses something.
 *
 * @param offers how many offers fit
 * @param takenByTier what the needs of each tier, this one left aside, get of them
 * @param shortfall empty where the need has all that could come to it, however the rest is arranged
 */
public record Competition(int offers, SortedMap<Integer, Long> takenByTier, Optional<Shortfall> shortfall) {

    /**
     * By how much the need falls short.
     *
     * @param nearest the offer from which one unit more would come at the least loss
     * @param loss what the whole market would lose if this need got one unit more; exact. A loss of tiers: earlier tiers come
     *     first. A loss of points alone: by so much does the need fall short of others of its tier. None: equal, and decided by
     *     number
     */
    public record Shortfall(OfferFacts nearest, Loss loss) {}

    public Competition {
        takenByTier = Collections.unmodifiableSortedMap(new TreeMap<>(takenByTier));
    }
}
