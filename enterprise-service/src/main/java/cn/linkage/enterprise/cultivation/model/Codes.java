package cn.linkage.enterprise.cultivation.model;

import cn.linkage.contracts.codes.InvalidValueException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the codes of criteria and colours look like. */
public final class Codes {

    /** Capital letters, digits and underscores, at most 40, a letter first. */
    public static final String FORM = "[A-Z][A-Z0-9_]{0,39}";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    private Codes() {}

    static void check(String field, String code) {
        if (!PATTERN.matcher(code).matches()) {
            throw new InvalidValueException(
                    field,
                    "代码应为大写字母开头，只含大写字母、数字和下划线，至多 40 位，收到“" + code + "”",
                    "a code has capital letters, digits and underscores, a letter first and at most 40, got '" + code
                            + "'");
        }
    }

    /** Refuses a list that is empty, too long, or names a code twice. */
    static void checkList(String field, List<String> codes, int most) {
        if (codes.isEmpty() || codes.size() > most) {
            throw new InvalidValueException(
                    field,
                    "应有 1 至 " + most + " 项，收到 " + codes.size() + " 项",
                    "there are 1 to " + most + ", got " + codes.size());
        }
        if (Set.copyOf(codes).size() < codes.size()) {
            throw new InvalidValueException(field, "代码重复：" + codes, "a code occurs twice: " + codes);
        }
    }
}
