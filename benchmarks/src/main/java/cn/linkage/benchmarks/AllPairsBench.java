package cn.linkage.benchmarks;

import cn.linkage.engine.candidates.CandidateIndex;
import cn.linkage.engine.candidates.CandidateMarket;
import cn.linkage.engine.candidates.CompleteClearing;
import cn.linkage.engine.candidates.EveryPair;
import cn.linkage.engine.candidates.Feasibility;
import cn.linkage.engine.candidates.SuitabilityWeights;
import cn.linkage.engine.clearing.Clearing;
import cn.linkage.engine.clearing.ClearingResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What it takes beyond the clearing of each need's best {@value #FIRST} offers until a clearing speaks for every feasible pair: looking
 * through the pairs, and clearing on with those that are added. CPU time of the process.
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

    /** One completion, step by step as {@link CompleteClearing} takes them. */
    private record Steps(double clearing, double firstLook, double looks, double continuing, int passes) {

        static Steps of(CandidateMarket first, Feasibility feasibility) {
            long begin = CpuClock.nanos();
            ClearingResult result = Clearing.solve(first.market());
            double clearing = secondsSince(begin);
            CandidateMarket candidates = first;
            EveryPair.@Nullable Found missing = null;
            double firstLook = 0;
            double looks = 0;
            double continuing = 0;
            for (int passes = 1; ; passes++) {
                begin = CpuClock.nanos();
                missing =
                        new EveryPair(candidates, result, feasibility, missing).find(1, CompleteClearing.MOST_AT_ONCE);
                looks += secondsSince(begin);
                firstLook = passes == 1 ? looks : firstLook;
                if (missing.coversAll()) {
                    return new Steps(clearing, firstLook, looks, continuing, passes);
                }
                begin = CpuClock.nanos();
                candidates = missing.added();
                result = Clearing.continued(candidates.market(), result);
                continuing += secondsSince(begin);
            }
        }

        private static double secondsSince(long begin) {
            return (CpuClock.nanos() - begin) / 1e9;
        }
    }

    private boolean run(Size size) {
        CandidateFacts facts = CandidateFacts.generate(size, options.seed());
        CandidateIndex index = new CandidateIndex(SuitabilityWeights.standard());
        facts.offers().forEach(index::putOffer);
        facts.needs().forEach(index::putNeed);
        Feasibility feasibility = new Feasibility(index.weights(), (offer, need) -> false);
        long begin = CpuClock.nanos();
        CandidateMarket first = CandidateMarket.of(index, Distributions.TIERS, FIRST, feasibility.excluded());
        System.out.printf(
                Locale.ROOT,
                "%s seed %d: %,d pairs, the best %d of each need, taken in %.2f s CPU%n",
                size.name().toLowerCase(Locale.ROOT),
                options.seed(),
                first.market().pairs(),
                FIRST,
                Steps.secondsSince(begin));
        List<Steps> runs = new ArrayList<>();
        for (int k = 0; k < WARM_UP + options.repeats(); k++) {
            runs.add(Steps.of(first, feasibility));
        }
        Steps middle = runs.subList(WARM_UP, runs.size()).stream()
                .sorted(Comparator.comparingDouble((Steps steps) -> steps.looks() / steps.clearing()))
                .toList()
                .get(options.repeats() / 2);
        print("clearing these", middle.clearing(), middle);
        print("first look through all pairs", middle.firstLook(), middle);
        print(middle.passes() + " looks together (bar 1)", middle.looks(), middle);
        print("clearing on with what was added", middle.continuing(), middle);
        CompleteClearing complete = CompleteClearing.of(first, feasibility, () -> true);
        boolean same = EngineRun.of(complete.result(), 0, 0)
                .sameValue(EngineRun.of(Clearing.solve(complete.candidates().market()), 0, 0));
        System.out.printf(
                Locale.ROOT,
                "  %,d pairs were added; cleared anew with them the value is %s%n",
                complete.candidates().market().pairs() - first.market().pairs(),
                same ? "equal" : "DIFFERENT");
        return same;
    }

    private static void print(String what, double cpuSeconds, Steps steps) {
        System.out.printf(
                Locale.ROOT,
                "  %-32s %8.3f s CPU %8.2f × the clearing%n",
                what,
                cpuSeconds,
                cpuSeconds / steps.clearing());
    }
}
