package cn.linkage.starter.imports.table;

import cn.linkage.contracts.codes.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * The entries of a list that stands in one cell: one a line, or with semicolons between. The parts of an entry stand with
 * commas or bars between, or with blanks or colons where it has neither.
 */
public final class Entries {

    private static final Pattern BETWEEN_ENTRIES = Pattern.compile("[;；\\n]+");
    private static final Pattern COMMA = Pattern.compile("\\s*[,，|]\\s*");
    private static final Pattern BLANK = Pattern.compile("[\\s:：]+");
    private static final CellReader CELLS = new CellReader(false);

    private Entries() {}

    /**
     * What the reader makes of the entries, in their order; none where the cell is blank.
     *
     * @param reader gets the entry's own field, such as {@code details.slots[0]}, and its parts
     */
    public static <T> List<T> of(ImportRow row, String field, BiFunction<String, List<String>, T> reader) {
        List<T> entries = new ArrayList<>();
        for (String text :
                BETWEEN_ENTRIES.splitAsStream(row.text(field).orElse("")).toList()) {
            if (!text.isBlank()) {
                entries.add(reader.apply(field + "[" + entries.size() + "]", parts(text.strip())));
            }
        }
        return entries;
    }

    private static List<String> parts(String entry) {
        Pattern between = COMMA.matcher(entry).find() ? COMMA : BLANK;
        return between.splitAsStream(entry).filter(part -> !part.isEmpty()).toList();
    }

    /**
     * A part in canonical form.
     *
     * @throws InvalidValueException on the field where it can't be read
     */
    public static String read(String field, CellKind kind, String part) {
        return CELLS.read(Column.of(field, field, field, kind), RawCell.text(part))
                .canonical();
    }

    /** A part that is a number of ordinary size. */
    public static int number(String field, String part, String... units) {
        String number = read(field, CellKind.number(units), part);
        if (number.length() > 9) {
            throw malformed(field, part, "数字过大", "a smaller number");
        }
        return Integer.parseInt(number);
    }

    /** The refusal of an entry that has not the form that the column asks for. */
    public static InvalidValueException malformed(String field, String entry, String zh, String en) {
        return new InvalidValueException(
                field, "“" + entry + "”写法不对，应为：" + zh, "'" + entry + "' is not in the form: " + en);
    }
}
