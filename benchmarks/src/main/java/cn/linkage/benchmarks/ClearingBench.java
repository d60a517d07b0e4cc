package cn.linkage.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Cold clearing: the engine against OR-Tools and LEMON. Solving is compared with solving, the peers' own call; the engine's
 * whole, with the certificate and everything that the process does besides, stands in a line of its own.
 */
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
                "%-20s %9s %-18s %9s %9s %12s  %s%n",
                "instance",
                "pairs",
                "what",
                "CPU s",
                "wall s",
                "engine / it",
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
            EngineRun.whole(instance.market());
        }
        int runs = large ? 1 : options.repeats();
        Outcome whole = median(runs, () -> EngineRun.whole(instance.market()));
        print(instance, "engine, whole", whole, whole, "certified");
        if (large) {
            CpuClock.peakResidentMegabytes()
                    .ifPresent(megabytes -> System.out.println(
                            "at most " + megabytes + " MB resident so far, the making of the instance included"));
        }
        Outcome engine = median(runs, () -> EngineRun.solving(instance.market()));
        print(instance, "engine, solving", engine, engine, equality(engine, whole));
        int peerRuns = large ? 1 : Math.min(3, options.repeats());
        if (options.peers().contains("or-tools")) {
            Outcome peer = median(peerRuns, () -> OrToolsPeer.solve(instance, OrToolsPeer.MODERATE_STEP));
            print(instance, "OR-Tools, solving", peer, engine, equality(peer, engine));
        }
        lemon.ifPresent(program -> {
            Outcome peer = median(peerRuns, () -> program.solve(instance, OrToolsPeer.MODERATE_STEP));
            print(instance, "LEMON, solving", peer, engine, equality(peer, engine));
        });
    }

    private String equality(Outcome one, Outcome other) {
        boolean same = one.sameValue(other);
        allEqual &= same;
        return same ? "equal" : "DIFFERENT";
    }

    private static void print(Instance instance, String measured, Outcome outcome, Outcome engine, String value) {
        System.out.printf(
                Locale.ROOT,
                "%-20s %9d %-18s %9.3f %9.3f %12.3f  %s%n",
                instance.name(),
                instance.market().pairs(),
                measured,
                outcome.cpuSeconds(),
                outcome.wallSeconds(),
                engine.cpuSeconds() / outcome.cpuSeconds(),
                value);
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
