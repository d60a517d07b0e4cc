package cn.linkage.engine.clearing;

import java.util.Arrays;

/** What a clearing is worth: the quantity served by tier, then the total suitability. */
final class Value implements Comparable<Value> {

    private final long[] servedThenSuitability;

    Value(long[] servedThenSuitability) {
        this.servedThenSuitability = servedThenSuitability.clone();
    }

    static Value of(ClearingResult result) {
        int tiers = result.market().tiers();
        long[] values = new long[tiers + 1];
        for (int t = 1; t <= tiers; t++) {
            values[t - 1] = result.served(t);
        }
        values[tiers] = result.totalSuitability();
        return new Value(values);
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
