package cn.linkage.enterprise.enterprise;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Words;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Unified social credit code (统一社会信用代码), GB 32100-2015: 17 characters and a check character. Every substitution of
 * one character is found: 31 is prime and no weight is a multiple of it. Digits 3 to 8 are the registrar's division and
 * say nothing about where the enterprise is.
 */
public record CreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    public CreditCode {
        if (value.length() != LENGTH) {
            throw invalid(
                    "统一社会信用代码应为 " + LENGTH + " 位，收到“" + value + "”共 " + value.length() + " 位",
                    "a unified social credit code has " + LENGTH + " characters, got '" + value + "' with "
                            + value.length());
        }
        for (int i = 0; i < LENGTH; i++) {
            if (ALPHABET.indexOf(value.charAt(i)) < 0) {
                throw invalid(
                        "统一社会信用代码“" + value + "”第 " + (i + 1) + " 位“" + value.charAt(i)
                                + "”不合规，只能用数字和除 I、O、S、V、Z 外的大写字母",
                        "character " + (i + 1) + " of credit code '" + value + "' is '" + value.charAt(i)
                                + "'; only digits and capital letters without I, O, S, V, Z occur, maybe 0 for O or 1 for I");
            }
        }
        char right = checkCharacter(value);
        if (value.charAt(LENGTH - 1) != right) {
            throw invalid(
                    "统一社会信用代码“" + value + "”的校验位是“" + value.charAt(LENGTH - 1) + "”，前 17 位若无误则应为“" + right + "”",
                    "credit code '" + value + "' ends with check character '" + value.charAt(LENGTH - 1)
                            + "'; if the first 17 are right it must be '" + right + "'");
        }
    }

    /** Reads a code as people type it: full-width forms become plain, white space is dropped, letters become capitals. */
    public static Normalised normalise(String given) {
        String plain = Normalizer.normalize(given, Normalizer.Form.NFKC).replaceAll("\\s", "");
        return new Normalised(new CreditCode(plain.toUpperCase(Locale.ROOT)), given);
    }

    private static char checkCharacter(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static InvalidValueException invalid(String zh, String en) {
        return new InvalidValueException("creditCode", zh, en);
    }

    @Override
    public String toString() {
        return value;
    }

    /** A code and what was typed for it. */
    public record Normalised(CreditCode code, String given) {

        /** What to tell the person who typed it, where the two differ. */
        public Optional<Words> note() {
            return code.value().equals(given)
                    ? Optional.empty()
                    : Optional.of(new Words(
                            "统一社会信用代码“" + given + "”已规范为“" + code + "”",
                            "credit code '" + given + "' was read as '" + code + "'"));
        }
    }
}
