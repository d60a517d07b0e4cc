package cn.linkage.benchmarks;

import cn.linkage.engine.clearing.Clearing;
import cn.linkage.engine.clearing.ClearingResult;
import cn.linkage.engine.clearing.TransportMarket;

/** The engine's own clearing: from the market to the verified result, everything counted. */
final class EngineRun {

    private EngineRun() {}

    static Outcome solve(TransportMarket market) {
        long wall = System.nanoTime();
        long cpu = CpuClock.nanos();
        ClearingResult result = Clearing.solve(market);
        double cpuSeconds = (CpuClock.nanos() - cpu) / 1e9;
        double wallSeconds = (System.nanoTime() - wall) / 1e9;
        return of(result, cpuSeconds, wallSeconds);
    }

    static Outcome of(ClearingResult result, double cpuSeconds, double wallSeconds) {
        long[] served = new long[result.market().tiers()];
        for (int t = 0; t < served.length; t++) {
            served[t] = result.served(t + 1);
        }
        return Outcome.of(served, result.totalSuitability(), cpuSeconds, wallSeconds);
    }
}
