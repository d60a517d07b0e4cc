package cn.linkage.starter.imports.table;

import cn.linkage.contracts.codes.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The columns of one kind of import, in the order of the template. A file may have them in any order. */
public final class ImportTable {

    /** What the example row's value in the first column begins with. */
    public static final Words EXAMPLE = new Words("示例：", "Example: ");

    private static final Pattern EXAMPLE_CELL = Pattern.compile("(?iu)\\s*(示例|example)\\s*[:：].*", Pattern.DOTALL);
    private static final Pattern NOISE = Pattern.compile("[\\s*:：（）()【】\\[\\]_/.,，、\\-]");
    private static final Pattern IN_BRACKETS = Pattern.compile("[（(【\\[].*?[）)】\\]]");

    private final List<Column> columns;
    private final List<Map<String, String>> canonical;
    private final List<Map<String, Words>> examples;
    private final Map<String, Column> byName = new HashMap<>();

    /**
     * @param columns the first one holds text and tells the example row apart
     * @throws IllegalArgumentException where two columns share a name
     */
    public ImportTable(List<Column> columns) {
        this(columns, List.of());
    }

    /**
     * A table whose template has more than one example.
     *
     * @param examples rows of the template by field, in canonical form; where there are none, the columns' own examples
     *     make one
     */
    public ImportTable(List<Column> columns, List<Map<String, String>> examples) {
        this.columns = List.copyOf(columns);
        this.canonical = List.copyOf(examples);
        this.examples = examples.isEmpty()
                ? List.of(own(columns))
                : examples.stream().map(this::shown).toList();
        if (!(columns.getFirst().kind() instanceof CellKind.Text)) {
            throw new IllegalArgumentException("The first column has to be text, for the example row");
        }
        for (Column column : columns) {
            for (String name : column.names()) {
                Column other = byName.put(key(name), column);
                if (other != null && !other.field().equals(column.field())) {
                    throw new IllegalArgumentException(
                            "Both " + other.field() + " and " + column.field() + " are called " + name);
                }
            }
        }
    }

    /**
     * This table with one more column behind the first.
     *
     * @param example what the template's examples say in it, in canonical form
     */
    public ImportTable with(Column column, String example) {
        List<Column> more = new ArrayList<>(columns);
        more.add(1, column);
        List<Map<String, String>> rows = canonical.stream()
                .map(row -> {
                    Map<String, String> longer = new HashMap<>(row);
                    longer.put(column.field(), example);
                    return longer;
                })
                .toList();
        return new ImportTable(more, rows);
    }

    public List<Column> columns() {
        return columns;
    }

    /** The example rows of the template: what stands in a cell, by field. */
    public List<Map<String, Words>> examples() {
        return examples;
    }

    private static Map<String, Words> own(List<Column> columns) {
        Map<String, Words> row = new HashMap<>();
        for (Column column : columns) {
            if (column.example() != null) {
                row.put(column.field(), column.example());
            }
        }
        return Map.copyOf(row);
    }

    private Map<String, Words> shown(Map<String, String> canonical) {
        Map<String, Words> row = new HashMap<>();
        canonical.forEach((field, value) -> row.put(
                field,
                column(field)
                        .orElseThrow(() -> new IllegalArgumentException("There is no column " + field))
                        .shown(value)));
        return Map.copyOf(row);
    }

    public Optional<Column> column(String field) {
        return columns.stream().filter(column -> column.field().equals(field)).findFirst();
    }

    /** The column that a header names; what stands in brackets counts only where it has to. */
    public Optional<Column> called(String header) {
        Column exact = byName.get(key(header));
        if (exact != null) {
            return Optional.of(exact);
        }
        Matcher brackets = IN_BRACKETS.matcher(header);
        return brackets.find() ? Optional.ofNullable(byName.get(key(brackets.replaceAll("")))) : Optional.empty();
    }

    /** The first column, by whose value the example row is known. */
    public Column exampleColumn() {
        return columns.getFirst();
    }

    static boolean isExample(String text) {
        return EXAMPLE_CELL.matcher(text).matches();
    }

    private static String key(String name) {
        return NOISE.matcher(Cleaning.plainForm(Cleaning.visible(name)))
                .replaceAll("")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
