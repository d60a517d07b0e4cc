package cn.linkage.benchmarks;

import cn.linkage.engine.candidates.CandidateIndex;
import cn.linkage.engine.candidates.CandidateMarket;
import cn.linkage.engine.candidates.CompleteClearing;
import cn.linkage.engine.candidates.Feasibility;
import cn.linkage.engine.candidates.SuitabilityWeights;
import cn.linkage.engine.clearing.Clearing;
import cn.linkage.engine.clearing.ClearingResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * What it takes beyond the clearing of each need's best {@value #FIRST} offers that a clearing speaks for every feasible pair. CPU time
 * of the process.
 */
final class AllPairsBench {

    private static final int FIRST = 40;
    private static final int WARM_UP = 2;

    private final Options options;

    AllPairsBench(Options options) {
        this.options = options;
    }

    /** Whether clearing the completed market anew finds the same value. */
    boolean run() {
        boolean same = true;
        for (String name : options.instances()) {
            same &= run(Size.valueOf(name.toUpperCase(Locale.ROOT)));
        }
        return same;
    }

    private boolean run(Size size) {
        CandidateFacts facts = CandidateFacts.generate(size, options.seed());
        CandidateIndex index = new CandidateIndex(SuitabilityWeights.standard());
        facts.offers().forEach(index::putOffer);
        facts.needs().forEach(index::putNeed);
        Feasibility feasibility = new Feasibility(index.weights(), (offer, need) -> false);
        long begin = CpuClock.nanos();
        CandidateMarket first = CandidateMarket.of(index, Distributions.TIERS, FIRST, feasibility.excluded());
        double building = (CpuClock.nanos() - begin) / 1e9;
        for (int k = 0; k < WARM_UP; k++) {
            CompleteClearing.of(first, feasibility, () -> true);
        }
        Timed<ClearingResult> clearing = median(() -> Clearing.solve(first.market()));
        Timed<CompleteClearing> whole = median(() -> CompleteClearing.of(first, feasibility, () -> true));
        CompleteClearing complete = whole.result();
        Timed<ClearingResult> anew =
                median(() -> Clearing.solve(complete.candidates().market()));
        Timed<CompleteClearing> again =
                median(() -> CompleteClearing.of(complete.candidates(), feasibility, () -> true));
        System.out.printf(
                Locale.ROOT,
                "%s seed %d: %,d pairs, the best %d of each need (taken in %.2f s CPU)%n",
                size.name().toLowerCase(Locale.ROOT),
                options.seed(),
                first.market().pairs(),
                FIRST,
                building);
        print("clearing these", clearing.cpuSeconds(), clearing.cpuSeconds());
        print("one look through all pairs", again.cpuSeconds() - anew.cpuSeconds(), clearing.cpuSeconds());
        print("all beyond the first clearing", whole.cpuSeconds() - clearing.cpuSeconds(), clearing.cpuSeconds());
        boolean same = EngineRun.of(complete.result(), 0, 0).sameValue(EngineRun.of(anew.result(), 0, 0));
        System.out.printf(
                Locale.ROOT,
                "%d looks, %,d pairs added; cleared anew with them %.3f s, value %s%n",
                complete.passes(),
                complete.candidates().market().pairs() - first.market().pairs(),
                anew.cpuSeconds(),
                same ? "equal" : "DIFFERENT");
        return same;
    }

    private static void print(String what, double cpuSeconds, double clearing) {
        System.out.printf(
                Locale.ROOT, "  %-32s %8.3f s CPU %8.2f × the clearing%n", what, cpuSeconds, cpuSeconds / clearing);
    }

    private record Timed<T>(T result, double cpuSeconds) {}

    private <T> Timed<T> median(Supplier<T> work) {
        List<Timed<T>> runs = new ArrayList<>();
        for (int k = 0; k < options.repeats(); k++) {
            long before = CpuClock.nanos();
            T result = work.get();
            runs.add(new Timed<>(result, (CpuClock.nanos() - before) / 1e9));
        }
        runs.sort((a, b) -> Double.compare(a.cpuSeconds(), b.cpuSeconds()));
        return runs.get(runs.size() / 2);
    }
}
