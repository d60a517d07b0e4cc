package cn.linkage.starter.imports;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.problem.ProblemException;
import java.util.List;
import java.util.function.Supplier;

/** What became of a row. */
public sealed interface RowOutcome {

    /** It is in. */
    record Accepted() implements RowOutcome {}

    /**
     * It was there before; nothing changed.
     *
     * @param words by what it was recognised
     */
    record AlreadyThere(Words words) implements RowOutcome {}

    /** It can't be; nothing changed. */
    record Refused(List<InvalidValueException> faults) implements RowOutcome {

        /** What refused the row as a request with it would be told, where it tells of fields. */
        public static Refused because(InvalidValueException fault) {
            return new Refused(List.of(fault));
        }

        /**
         * The same of several fields at once.
         *
         * @throws ProblemException the same, where it tells of no field
         */
        public static Refused because(ProblemException problem) {
            if (problem.errors().isEmpty()) {
                throw problem;
            }
            return new Refused(problem.errors().stream()
                    .map(error -> new InvalidValueException(
                            error.field(), error.words().zh(), error.words().en()))
                    .toList());
        }
    }

    /** What a row's taking gave, its refusals too. */
    static RowOutcome of(Supplier<RowOutcome> taking) {
        try {
            return taking.get();
        } catch (InvalidValueException e) {
            return Refused.because(e);
        } catch (ProblemException e) {
            return Refused.because(e);
        }
    }
}
