package cn.linkage.engine.candidates;

import java.util.Arrays;
import java.util.List;

/**
 * How well an offer suits a need, with every part that made it so.
 *
 * @param perMille the whole, 0 to 1000
 * @param shares every part, in the order of {@link SuitabilityPart}
 */
public record Suitability(int perMille, List<Share> shares) {

    /**
     * One part.
     *
     * @param weightPerMille what it counts under the policy
     * @param score how well it fits, 0 to 1000
     */
    public record Share(SuitabilityPart part, int weightPerMille, int score) {

        /** What the part adds to the whole, in millionths. */
        public int contribution() {
            return weightPerMille * score;
        }
    }

    public Suitability {
        shares = List.copyOf(shares);
    }

    /** The suitability of a feasible pair under these weights. */
    public static Suitability of(OfferFacts offer, NeedFacts need, SuitabilityWeights weights) {
        List<Share> shares = Arrays.stream(SuitabilityPart.values())
                .map(part -> new Share(part, weights.of(part), part.score(offer, need)))
                .toList();
        int sum = shares.stream().mapToInt(Share::contribution).sum();
        return new Suitability(sum / 1000, shares);
    }
}
