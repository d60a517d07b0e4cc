package cn.linkage.starter.imports.table;

import org.jspecify.annotations.Nullable;

/**
 * A cell as the file has it.
 *
 * @param text what it shows; of a formula the value that the file keeps; of a number all its digits; of a date ISO 8601
 * @param given what stands in the cell where that is not the text: a formula, a merged cell; null otherwise
 */
public record RawCell(String text, Form form, @Nullable String given) {

    /** What kind of cell it is; a CSV file has only text. */
    public enum Form {
        TEXT,
        NUMBER,
        DATE,
        ERROR
    }

    public static final RawCell EMPTY = new RawCell("", Form.TEXT, null);

    public static RawCell text(String text) {
        return text.isEmpty() ? EMPTY : new RawCell(text, Form.TEXT, null);
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** What a report says was there. */
    String shown() {
        return given == null ? text : given;
    }
}
