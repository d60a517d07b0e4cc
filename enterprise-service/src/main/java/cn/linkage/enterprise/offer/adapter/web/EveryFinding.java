package cn.linkage.enterprise.offer.adapter.web;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.starter.problem.FieldChecks;
import cn.linkage.starter.problem.ProblemException;
import java.util.Arrays;
import java.util.stream.Stream;

/** {@link FieldChecks} for values that find out several things at once and carry the later ones as suppressed. */
final class EveryFinding {

    private EveryFinding() {}

    /**
     * Runs all checks.
     *
     * @throws ProblemException 422 with one entry for everything that was found
     */
    static void of(Runnable... checks) {
        FieldChecks.all(Stream.of(checks).flatMap(EveryFinding::findings).toArray(Runnable[]::new));
    }

    private static Stream<Runnable> findings(Runnable check) {
        try {
            check.run();
            return Stream.empty();
        } catch (InvalidValueException first) {
            return Stream.concat(Stream.of(first), Arrays.stream(first.getSuppressed()))
                    .filter(InvalidValueException.class::isInstance)
                    .map(InvalidValueException.class::cast)
                    .map(finding -> () -> {
                        throw finding;
                    });
        }
    }
}
