package cn.linkage.starter.imports.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes from a text what nobody sees and makes plain what only looks plain. */
final class Cleaning {

    private static final int FULL_WIDTH_SHIFT = 0xFEE0;
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private Cleaning() {}

    /** Without byte-order marks, zero-width and control characters, with plain blanks, stripped. Line breaks stay. */
    static String visible(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.getType(c) == Character.SPACE_SEPARATOR || c == '\t') {
                seen.append(' ');
            } else if (c == '\n' || !isUnseen(c)) {
                seen.appendCodePoint(c);
            }
        });
        return seen.toString().strip();
    }

    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /** With half-width letters and digits; Chinese punctuation stays. */
    static String halfWidthLetters(String text) {
        StringBuilder half = new StringBuilder(text.length());
        text.chars().forEach(c -> half.append((char) (isFullWidthLetter(c) ? c - FULL_WIDTH_SHIFT : c)));
        return half.toString();
    }

    private static boolean isFullWidthLetter(int c) {
        return (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
    }

    /** Every compatibility form made plain (Unicode NFKC): full-width digits, letters and signs. */
    static String plainForm(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** In plain form without white space. */
    static String compact(String text) {
        return WHITE_SPACE.matcher(plainForm(text)).replaceAll("");
    }

    /** What two texts share that differ in capitals, widths and blanks only. */
    static String key(String text) {
        return compact(text).toLowerCase(Locale.ROOT);
    }
}
