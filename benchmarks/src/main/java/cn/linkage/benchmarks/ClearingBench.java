package cn.linkage.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Cold clearing: the engine against OR-Tools and LEMON. */
final class ClearingBench {

    private final Options options;
    private final Optional<LemonPeer> lemon;
    private boolean allEqual = true;

    ClearingBench(Options options) {
        this.options = options;
        this.lemon = options.peers().contains("lemon") ? LemonPeer.compiled() : Optional.empty();
        if (options.peers().contains("lemon") && lemon.isEmpty()) {
            System.out.println("LEMON is left out: it needs g++ and liblemon-dev.");
        }
    }

    /** Whether every solver found the same value everywhere. */
    boolean run() {
        System.out.printf(
                Locale.ROOT,
                "%-24s %9s %-10s %10s %10s %8s  %s%n",
                "instance",
                "pairs",
                "solver",
                "CPU s",
                "wall s",
                "× engine",
                "value");
        for (String name : options.instances()) {
            if (name.equals("adversarial")) {
                AdversarialInstances.all(options.seed()).forEach(this::compare);
            } else {
                compare(InstanceGenerator.generate(Size.valueOf(name.toUpperCase(Locale.ROOT)), options.seed()));
            }
        }
        return allEqual;
    }

    private void compare(Instance instance) {
        boolean large = instance.market().pairs() > 10_000_000;
        int warm = large ? 0 : instance.market().pairs() > 1_000_000 ? 3 : 10;
        for (int k = 0; k < warm; k++) {
            EngineRun.solve(instance.market());
        }
        Outcome engine = median(large ? 1 : options.repeats(), () -> EngineRun.solve(instance.market()));
        print(instance, "engine", engine, engine);
        int peerRuns = large ? 1 : Math.min(3, options.repeats());
        if (options.peers().contains("or-tools")) {
            print(
                    instance,
                    "OR-Tools",
                    median(peerRuns, () -> OrToolsPeer.solve(instance, OrToolsPeer.MODERATE_STEP)),
                    engine);
        }
        lemon.ifPresent(peer -> print(
                instance, "LEMON", median(peerRuns, () -> peer.solve(instance, OrToolsPeer.MODERATE_STEP)), engine));
    }

    private void print(Instance instance, String solver, Outcome outcome, Outcome engine) {
        boolean same = outcome.sameValue(engine);
        allEqual &= same;
        System.out.printf(
                Locale.ROOT,
                "%-24s %9d %-10s %10.3f %10.3f %8.1f  %s%n",
                instance.name(),
                instance.market().pairs(),
                solver,
                outcome.cpuSeconds(),
                outcome.wallSeconds(),
                outcome.cpuSeconds() / engine.cpuSeconds(),
                solver.equals("engine") ? "certified" : same ? "equal" : "DIFFERENT");
    }

    /** The run in the middle by CPU time. */
    static Outcome median(int runs, Supplier<Outcome> run) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int k = 0; k < runs; k++) {
            outcomes.add(run.get());
        }
        outcomes.sort(Comparator.comparingDouble(Outcome::cpuSeconds));
        return outcomes.get(runs / 2);
    }
}
