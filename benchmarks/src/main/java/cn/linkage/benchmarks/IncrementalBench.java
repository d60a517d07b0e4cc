package cn.linkage.benchmarks;

import cn.linkage.benchmarks.ChangingMarket.Change;
import cn.linkage.engine.clearing.Clearing;
import cn.linkage.engine.clearing.ClearingResult;
import cn.linkage.engine.clearing.IncrementalMarket;
import cn.linkage.engine.clearing.TransportMarket;
import java.util.Arrays;
import java.util.Locale;

/**
 * A market that changes: single changes, each followed by its restoring, and one per cent of it at once, beside the cold
 * clearing of the market as it is then.
 */
final class IncrementalBench {

    private static final int WARM_UP = 600;
    private static final int MEASURED = 500;

    private final Options options;

    IncrementalBench(Options options) {
        this.options = options;
    }

    /** Whether every optimum kept by changes was that of a cold clearing. */
    boolean run() {
        boolean allEqual = true;
        for (String name : options.instances()) {
            Instance instance = InstanceGenerator.generate(Size.valueOf(name.toUpperCase(Locale.ROOT)), options.seed());
            allEqual &= singles(instance);
            allEqual &= onePerCent(instance);
        }
        return allEqual;
    }

    private boolean singles(Instance instance) {
        ChangingMarket changing = new ChangingMarket(Clearing.solve(instance.market()), options.seed());
        Change[] kinds = Change.values();
        for (int k = 0; k < WARM_UP; k++) {
            changing.next(kinds[k % kinds.length]).run();
            changing.market().restore();
        }
        System.out.printf(
                Locale.ROOT,
                "%-20s %-14s %9s %9s %9s %9s %9s   ms CPU of the thread, and wall%n",
                instance.name(),
                "change",
                "p50",
                "p99",
                "max",
                "p50 wall",
                "p99 wall");
        long[][] cpu = new long[kinds.length][MEASURED];
        long[][] wall = new long[kinds.length][MEASURED];
        for (int k = 0; k < MEASURED * kinds.length; k++) {
            Runnable change = changing.next(kinds[k % kinds.length]);
            long wallBefore = System.nanoTime();
            long cpuBefore = CpuClock.threadNanos();
            change.run();
            changing.market().restore();
            cpu[k % kinds.length][k / kinds.length] = CpuClock.threadNanos() - cpuBefore;
            wall[k % kinds.length][k / kinds.length] = System.nanoTime() - wallBefore;
        }
        for (int c = 0; c < kinds.length; c++) {
            Arrays.sort(cpu[c]);
            Arrays.sort(wall[c]);
            System.out.printf(
                    Locale.ROOT,
                    "%-20s %-14s %9.3f %9.3f %9.3f %9.3f %9.3f%n",
                    "",
                    kinds[c].name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    milliseconds(cpu[c], 50),
                    milliseconds(cpu[c], 99),
                    milliseconds(cpu[c], 100),
                    milliseconds(wall[c], 50),
                    milliseconds(wall[c], 99));
        }
        return sameAsCold(changing.market().snapshot().result());
    }

    private static double milliseconds(long[] sorted, int percentile) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percentile / 100)] / 1e6;
    }

    private static boolean sameAsCold(ClearingResult kept) {
        Outcome cold = EngineRun.whole(kept.market());
        boolean same = cold.sameValue(EngineRun.of(kept, 0, 0));
        System.out.println(same ? "certified, and equal to a cold clearing" : "DIFFERENT from a cold clearing");
        return same;
    }

    private boolean onePerCent(Instance instance) {
        TransportMarket market = instance.market();
        boolean same = true;
        for (int run = 0; run < options.repeats(); run++) {
            ChangingMarket changing = new ChangingMarket(Clearing.solve(market), options.seed() + run);
            Runnable[] changes = new Runnable[(market.needs() + market.offers()) / 100];
            Change[] kinds = Change.values();
            for (int k = 0; k < changes.length; k++) {
                changes[k] = changing.next(kinds[k % kinds.length]);
            }
            IncrementalMarket.Snapshot before = changing.market().snapshot();
            long wall = System.nanoTime();
            long cpu = CpuClock.nanos();
            long thread = CpuClock.threadNanos();
            for (Runnable change : changes) {
                change.run();
            }
            changing.market().restore();
            double restored = (CpuClock.threadNanos() - thread) / 1e9;
            IncrementalMarket.Snapshot snapshot = changing.market().snapshot();
            Outcome warm =
                    EngineRun.of(snapshot.result(), (CpuClock.nanos() - cpu) / 1e9, (System.nanoTime() - wall) / 1e9);
            Outcome whole = EngineRun.whole(snapshot.result().market());
            Outcome solving = EngineRun.solving(snapshot.result().market());
            same &= warm.sameValue(whole) && warm.sameValue(solving);
            System.out.printf(
                    Locale.ROOT,
                    "%-20s 1%% changed: solving %.3f s CPU, cold %.3f: %.3f × cold; whole, certified %.3f, cold %.3f: %.3f × cold%n",
                    instance.name(),
                    restored,
                    solving.cpuSeconds(),
                    restored / solving.cpuSeconds(),
                    warm.cpuSeconds(),
                    whole.cpuSeconds(),
                    warm.cpuSeconds() / whole.cpuSeconds());
            Moved moved = Moved.between(before, snapshot);
            System.out.printf(
                    Locale.ROOT,
                    "%-20s    in the optimum %d of %d quantities are others, and %d of %d prices of offers%n",
                    "",
                    moved.quantities(),
                    moved.matched(),
                    moved.prices(),
                    moved.offers());
        }
        return same;
    }
}
