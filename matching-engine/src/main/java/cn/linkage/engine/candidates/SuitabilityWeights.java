package cn.linkage.engine.candidates;

import java.util.EnumMap;
import java.util.Map;

/**
 * What each part of the suitability counts, in per mille; the policy's. Immutable.
 *
 * <p>Suitability is the sum of weight · score, divided by 1000 and rounded down: 0 to 1000.
 */
public final class SuitabilityWeights {

    private final EnumMap<SuitabilityPart, Integer> weight = new EnumMap<>(SuitabilityPart.class);

    /**
     * @param weights per mille by part; parts left out count nothing; together 1000
     */
    public SuitabilityWeights(Map<SuitabilityPart, Integer> weights) {
        int sum = 0;
        for (Map.Entry<SuitabilityPart, Integer> entry : weights.entrySet()) {
            Facts.require(entry.getValue() >= 0, "weight of " + entry.getKey(), entry.getValue(), "0 or more");
            weight.put(entry.getKey(), entry.getValue());
            sum = Math.addExact(sum, entry.getValue());
        }
        Facts.require(sum == 1000, "the sum of the weights", sum, "1000 per mille");
    }

    /** Weights for a platform that has no policy of its own yet. */
    public static SuitabilityWeights standard() {
        return new SuitabilityWeights(Map.of(
                SuitabilityPart.PROXIMITY, 300,
                SuitabilityPart.SUBJECTS, 150,
                SuitabilityPart.DATES, 150,
                SuitabilityPart.SIZE_FIT, 200,
                SuitabilityPart.DESIGNATION, 100,
                SuitabilityPart.RELIABILITY, 100));
    }

    public int of(SuitabilityPart part) {
        return weight.getOrDefault(part, 0);
    }

    /** The suitability alone, 0 to 1000. */
    public int perMille(OfferFacts offer, NeedFacts need) {
        int sum = 0;
        for (Map.Entry<SuitabilityPart, Integer> part : weight.entrySet()) {
            sum += part.getValue() * part.getKey().score(offer, need);
        }
        return sum / 1000;
    }
}
