package cn.linkage.starter.etag;

import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.problem.ProblemException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The version of a thing as its entity tag: version 7 is {@code "7"}. */
public final class ETags {

    private static final Pattern FORM = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private ETags() {}

    public static String of(long version) {
        return '"' + Long.toString(version) + '"';
    }

    /**
     * The version an edit was made on.
     *
     * @param ifMatch the header If-Match
     * @throws ProblemException 428 where the header is missing, 412 where it is not a tag of this API
     */
    public static long require(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "if-match-required",
                    new Words(
                            "修改前请先读取，并在 If-Match 中带上读到的 ETag", "Read it first and send the ETag you got as If-Match"));
        }
        Matcher form = FORM.matcher(ifMatch.strip());
        if (!form.matches()) {
            throw stale();
        }
        return Long.parseLong(form.group(1));
    }

    /** The refusal of an edit made on another version than the present one. */
    public static ProblemException stale() {
        return new ProblemException(
                HttpStatus.PRECONDITION_FAILED,
                "stale-version",
                new Words("内容已被他人修改，请重新读取后再改", "It was changed meanwhile; read it again and repeat your edit"));
    }

    /**
     * Refuses an edit made on another version than the present one.
     *
     * @throws ProblemException 412 where the two differ
     */
    public static void requireSame(long expected, long present) {
        if (expected != present) {
            throw stale();
        }
    }
}
