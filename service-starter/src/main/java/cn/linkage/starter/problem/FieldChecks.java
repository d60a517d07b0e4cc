package cn.linkage.starter.problem;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Words;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;

/** Asks every value of a request before it is used, so that the caller is told of all bad fields at once. */
public final class FieldChecks {

    private FieldChecks() {}

    /**
     * Runs all checks; each makes a value and drops it.
     *
     * @throws ProblemException 422 with one entry for every check that threw an {@link InvalidValueException}
     */
    public static void all(Runnable... checks) {
        List<FieldProblem> bad = new ArrayList<>();
        for (Runnable check : checks) {
            try {
                check.run();
            } catch (InvalidValueException e) {
                bad.add(new FieldProblem(e.field(), "invalid-value", e.words()));
            }
        }
        if (!bad.isEmpty()) {
            throw refusal(bad);
        }
    }

    private static ProblemException refusal(List<FieldProblem> bad) {
        ProblemException refusal = new ProblemException(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "invalid-value",
                new Words("有字段的值不正确", "Some fields have values that cannot be"));
        for (FieldProblem problem : bad) {
            refusal = refusal.with(problem);
        }
        return refusal;
    }
}
