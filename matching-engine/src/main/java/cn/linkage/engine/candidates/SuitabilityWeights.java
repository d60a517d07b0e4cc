package cn.linkage.engine.candidates;

import java.util.Arrays;
import java.util.Map;

/**
 * What each part of the suitability counts, in per mille; the policy's. Immutable.
 *
 * <p>Suitability is the sum of weight · score, divided by 1000 and rounded down: 0 to 1000.
 */
public final class SuitabilityWeights {

    private static final SuitabilityPart[] PARTS = SuitabilityPart.values();

    /** By the part's place among {@link #PARTS}. */
    private final int[] weight = new int[PARTS.length];

    /**
     * @param weights per mille by part; parts left out count nothing; together 1000
     */
    public SuitabilityWeights(Map<SuitabilityPart, Integer> weights) {
        int sum = 0;
        for (int part = 0; part < PARTS.length; part++) {
            weight[part] = weights.getOrDefault(PARTS[part], 0);
            Facts.require(weight[part] >= 0, "weight of " + PARTS[part], weight[part], "0 or more");
            sum = Math.addExact(sum, weight[part]);
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
        return weight[Arrays.asList(PARTS).indexOf(part)];
    }

    /** The suitability alone, 0 to 1000. */
    public int perMille(OfferFacts offer, NeedFacts need) {
        int sum = 0;
        for (int part = 0; part < PARTS.length; part++) {
            sum += weight[part] * PARTS[part].score(offer, need);
        }
        return sum / 1000;
    }

    /** What no offer is more suitable than, where none comes from nearer than {@code nearest}. */
    int atMost(NeedFacts need, Reach nearest) {
        int sum = 0;
        for (int part = 0; part < PARTS.length; part++) {
            sum += weight[part] * PARTS[part].atMost(need, nearest);
        }
        return sum / 1000;
    }
}
