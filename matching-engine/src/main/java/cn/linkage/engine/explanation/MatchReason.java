package cn.linkage.engine.explanation;

import cn.linkage.engine.candidates.OfferFacts;
import cn.linkage.engine.candidates.Suitability;
import java.util.Optional;

/**
 * Why a need gets something from an offer.
 *
 * @param quantity what it gets
 * @param suitability with its parts
 * @param nextBest empty where the pair came in the place of a piece that is of no use, which the prices do not speak of
 */
public record MatchReason(OfferFacts offer, int quantity, Suitability suitability, Optional<NextBest> nextBest) {

    /**
     * What the need would do without one unit of this match, everything else arranged for the best around it.
     *
     * @param offer to which the need would turn; empty where it would do without
     * @param loss of the whole market for that unit, exact; at least as much is lost for each further one
     */
    public record NextBest(Optional<OfferFacts> offer, Loss loss) {}
}
