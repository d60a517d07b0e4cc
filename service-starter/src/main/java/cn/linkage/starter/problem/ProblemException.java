package cn.linkage.starter.problem;

import cn.linkage.contracts.codes.Words;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;

/** A refusal that is told to the caller as problem details. The transaction it passes through is rolled back. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final transient Words words;
    private final transient List<FieldProblem> errors;

    /**
     * @param code stable, for programs, in kebab case
     * @param words what happened and what the caller can do
     */
    public ProblemException(HttpStatus status, String code, Words words) {
        this(status, code, words, List.of());
    }

    private ProblemException(HttpStatus status, String code, Words words, List<FieldProblem> errors) {
        super(status.value() + " " + code + ": " + words.en());
        this.status = status;
        this.code = code;
        this.words = words;
        this.errors = List.copyOf(errors);
    }

    /** The same refusal with one more field named. */
    public ProblemException with(FieldProblem error) {
        List<FieldProblem> more = new ArrayList<>(errors);
        more.add(error);
        return new ProblemException(status, code, words, more);
    }

    /** The answer where a thing does not exist or must not be known to the caller. */
    public static ProblemException notFound() {
        return new ProblemException(
                HttpStatus.NOT_FOUND, "not-found", new Words("没有找到，或您无权查看", "Not found, or not visible to you"));
    }

    /** The answer where the caller may know of the thing and must not do this with it. */
    public static ProblemException forbidden() {
        return new ProblemException(
                HttpStatus.FORBIDDEN, "forbidden", new Words("您没有此项操作的权限", "You are not allowed to do this"));
    }

    /** The answer where the present state rules the request out. */
    public static ProblemException conflict(String code, Words words) {
        return new ProblemException(HttpStatus.CONFLICT, code, words);
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    public Words words() {
        return words;
    }

    public List<FieldProblem> errors() {
        return errors;
    }
}
