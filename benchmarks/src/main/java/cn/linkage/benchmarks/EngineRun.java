package cn.linkage.benchmarks;

import cn.linkage.engine.clearing.Clearing;
import cn.linkage.engine.clearing.ClearingResult;
import cn.linkage.engine.clearing.TransportMarket;
import cn.linkage.engine.clearing.UnverifiedClearing;
import java.util.concurrent.ForkJoinPool;

/** The engine's own clearing, by two clocks. */
final class EngineRun {

    private EngineRun() {}

    /** From the market to the verified result, everything counted: CPU time of the process, on all its processors. */
    static Outcome whole(TransportMarket market) {
        long wall = System.nanoTime();
        long cpu = CpuClock.nanos();
        ClearingResult result = Clearing.solve(market);
        double cpuSeconds = (CpuClock.nanos() - cpu) / 1e9;
        double wallSeconds = (System.nanoTime() - wall) / 1e9;
        return of(result, cpuSeconds, wallSeconds);
    }

    /**
     * Solving alone, which is what peers are measured by: from the market to prices and quantities, its own arrays and indexes
     * included, without the certificate; CPU time of the one thread that does it.
     */
    static Outcome solving(TransportMarket market) {
        try (ForkJoinPool one = new ForkJoinPool(1)) {
            return one.submit(() -> {
                        long wall = System.nanoTime();
                        long cpu = CpuClock.threadNanos();
                        UnverifiedClearing clearing = Clearing.unverified(market);
                        double cpuSeconds = (CpuClock.threadNanos() - cpu) / 1e9;
                        double wallSeconds = (System.nanoTime() - wall) / 1e9;
                        return of(clearing.certified(), cpuSeconds, wallSeconds);
                    })
                    .join();
        }
    }

    static Outcome of(ClearingResult result, double cpuSeconds, double wallSeconds) {
        long[] served = new long[result.market().tiers()];
        for (int t = 0; t < served.length; t++) {
            served[t] = result.served(t + 1);
        }
        return Outcome.of(served, result.totalSuitability(), cpuSeconds, wallSeconds);
    }
}
