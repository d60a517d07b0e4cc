package cn.linkage.engine.explanation;

import cn.linkage.engine.candidates.NeedFacts;
import java.util.List;
import java.util.Optional;

/**
 * Why a need gets what it gets.
 *
 * @param served what it gets of use
 * @param piecesTooSmall what the optimum gives it in pieces below its least quantity of use, and which is therefore not proposed
 * @param competition empty where nothing is missing, or no offer that fits takes part
 */
public record NeedExplanation(
        NeedFacts need,
        int served,
        int piecesTooSmall,
        List<MatchReason> matches,
        Obstacles obstacles,
        Optional<Competition> competition) {

    public NeedExplanation {
        matches = List.copyOf(matches);
    }

    /** What it misses. */
    public int missing() {
        return need.quantity() - served;
    }
}
