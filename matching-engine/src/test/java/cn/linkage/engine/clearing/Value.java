package cn.linkage.engine.clearing;

import java.math.BigInteger;
import java.util.Arrays;

/** What a clearing is worth: the quantity served by tier, then the total suitability. */
public final class Value implements Comparable<Value> {

    private final long[] servedThenSuitability;

    Value(long[] servedThenSuitability) {
        this.servedThenSuitability = servedThenSuitability.clone();
    }

    /** What a result is worth. */
    public static Value of(ClearingResult result) {
        int tiers = result.market().tiers();
        long[] values = new long[tiers + 1];
        for (int t = 1; t <= tiers; t++) {
            values[t - 1] = result.served(t);
        }
        values[tiers] = result.totalSuitability();
        return new Value(values);
    }

    /** What counts in one number, a tier counting so much. */
    public BigInteger inPoints(long tierStep) {
        int tiers = servedThenSuitability.length - 1;
        BigInteger points = BigInteger.valueOf(servedThenSuitability[tiers]);
        for (int t = 0; t < tiers; t++) {
            points = points.add(
                    BigInteger.valueOf(tierStep * (tiers - t)).multiply(BigInteger.valueOf(servedThenSuitability[t])));
        }
        return points;
    }

    @Override
    public int compareTo(Value other) {
        return Arrays.compare(servedThenSuitability, other.servedThenSuitability);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Value value && Arrays.equals(servedThenSuitability, value.servedThenSuitability);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(servedThenSuitability);
    }

    @Override
    public String toString() {
        return Arrays.toString(servedThenSuitability);
    }
}
