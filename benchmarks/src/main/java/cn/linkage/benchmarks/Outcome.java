package cn.linkage.benchmarks;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a solver found and what it took.
 *
 * @param served the quantity served by tier, from tier 1
 * @param suitability the sum of quantity times suitability
 * @param cpuSeconds CPU time of solving alone
 * @param wallSeconds time of solving alone
 */
record Outcome(List<Long> served, long suitability, double cpuSeconds, double wallSeconds) {

    static Outcome of(long[] served, long suitability, double cpuSeconds, double wallSeconds) {
        return new Outcome(
                IntStream.range(0, served.length).mapToObj(t -> served[t]).toList(),
                suitability,
                cpuSeconds,
                wallSeconds);
    }

    static Outcome nothing(int tiers) {
        return of(new long[tiers], 0, 0, 0);
    }

    boolean sameValue(Outcome other) {
        return suitability == other.suitability && served.equals(other.served);
    }

    Outcome plus(Outcome other) {
        long[] sum = new long[served.size()];
        for (int t = 0; t < sum.length; t++) {
            sum[t] = served.get(t) + other.served.get(t);
        }
        return of(sum, suitability + other.suitability, cpuSeconds + other.cpuSeconds, wallSeconds + other.wallSeconds);
    }
}
