package cn.linkage.starter.imports.file;

import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.imports.table.CellKind;
import cn.linkage.starter.imports.table.Column;
import cn.linkage.starter.imports.table.ImportTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes the file that people fill in: a header, and rows that are plainly examples. A workbook has a second sheet that
 * explains the columns, lists to choose from, and, where columns are for some rows only, a line above the header that says
 * for which.
 */
public final class TemplateWriter {

    private static final Words EXPLANATION = new Words("说明", "Explanation");
    private static final Words EVERY_ROW = new Words("所有行", "every row");
    private static final int LAST_ROW_WITH_LIST = 5_000;

    /** Excel's limit of a list that is written into the cell. */
    private static final int LONGEST_LIST_CHARS = 255;

    private static final double CHARS_WIDE = 18;

    private final ImportTable table;
    private final Locale locale;

    public TemplateWriter(ImportTable table, Locale locale) {
        this.table = table;
        this.locale = locale;
    }

    public void write(OutputStream out, FileFormat format, String sheet) throws IOException {
        switch (format) {
            case CSV -> {
                try (TableWriter writer = TableWriter.to(out, FileFormat.CSV, ',', sheet)) {
                    writer.row(header());
                    table.examples().forEach(example -> writer.row(cells(example)));
                }
            }
            case XLSX -> workbook(out, sheet);
        }
    }

    private List<String> header() {
        return table.columns().stream()
                .map(column -> column.header().in(locale))
                .toList();
    }

    private List<String> cells(Map<String, Words> example) {
        return table.columns().stream()
                .map(column -> cell(column, example.get(column.field())))
                .toList();
    }

    private String cell(Column column, @Nullable Words example) {
        String text = example == null ? "" : example.in(locale);
        return column.equals(table.exampleColumn()) ? ImportTable.EXAMPLE.in(locale) + text : text;
    }

    private void workbook(OutputStream out, String name) throws IOException {
        try (Workbook workbook = new Workbook(out, "linkage", null)) {
            Worksheet sheet = workbook.newWorksheet(name);
            int headerRow = table.columns().stream().anyMatch(column -> column.onlyFor() != null) ? 1 : 0;
            List<List<String>> examples =
                    table.examples().stream().map(this::cells).toList();
            for (int i = 0; i < table.columns().size(); i++) {
                Column column = table.columns().get(i);
                // As text, so that Excel keeps leading zeros and long codes as they are typed.
                sheet.range(headerRow + 1, i, LAST_ROW_WITH_LIST, i)
                        .style()
                        .format("@")
                        .set();
                if (headerRow > 0) {
                    sheet.value(0, i, rows(column));
                    sheet.style(0, i).italic().set();
                }
                sheet.value(headerRow, i, column.header().in(locale));
                sheet.style(headerRow, i).bold().set();
                for (int k = 0; k < examples.size(); k++) {
                    sheet.value(headerRow + 1 + k, i, examples.get(k).get(i));
                    sheet.style(headerRow + 1 + k, i)
                            .italic()
                            .fontColor("808080")
                            .format("@")
                            .set();
                }
                sheet.width(i, CHARS_WIDE);
                list(sheet, headerRow + 1, i, column);
            }
            sheet.freezePane(0, headerRow + 1);
            explain(workbook.newWorksheet(EXPLANATION.in(locale)));
        }
    }

    /** For which rows a column is. */
    private String rows(Column column) {
        Words rows = column.onlyFor();
        return (rows == null ? EVERY_ROW : rows).in(locale);
    }

    private void list(Worksheet sheet, int firstRow, int place, Column column) {
        String values = switch (column.kind()) {
            case CellKind.YesNo() -> new Words("是,否", "yes,no").in(locale);
            case CellKind.Choice choice -> choice.several() ? "" : values(choice, ",");
            default -> "";
        };
        if (!values.isEmpty() && values.length() <= LONGEST_LIST_CHARS) {
            sheet.range(firstRow, place, LAST_ROW_WITH_LIST, place).validateWithListByFormula('"' + values + '"');
        }
    }

    private String values(CellKind.Choice choice, String between) {
        return choice.options().stream()
                .map(option -> option.words().in(locale))
                .collect(Collectors.joining(between));
    }

    private void explain(Worksheet sheet) {
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            sheet.value(i, 0, column.header().in(locale));
            sheet.value(
                    i, 1, (column.required() ? new Words("必填", "required") : new Words("选填", "optional")).in(locale));
            Words note = column.note();
            sheet.value(
                    i,
                    2,
                    note == null
                            ? explanation(column)
                            : explanation(column) + new Words("。", ". ").in(locale) + note.in(locale));
            sheet.value(i, 3, rows(column));
        }
        sheet.width(0, CHARS_WIDE);
        sheet.width(2, 4 * CHARS_WIDE);
        sheet.width(3, 2 * CHARS_WIDE);
    }

    private String explanation(Column column) {
        return switch (column.kind()) {
            case CellKind.Text() -> new Words("文字", "text").in(locale);
            case CellKind.Code code -> new Words("代码", "code").in(locale);
            case CellKind.WholeNumber number -> new Words("整数，只填数字", "a whole number, digits only").in(locale);
            case CellKind.Day() -> new Words("日期，例如 2026-09-01", "a date such as 2026-09-01").in(locale);
            case CellKind.YesNo() -> new Words("是或否", "yes or no").in(locale);
            case CellKind.Choice choice ->
                (choice.several()
                                        ? new Words("可多选，用逗号隔开：", "one or more, with commas between: ")
                                        : new Words("任选一项：", "one of: "))
                                .in(locale)
                        + values(choice, new Words("、", ", ").in(locale));
        };
    }

    /** The name of a downloaded file. */
    public static String fileName(@Nullable String given, Words suffix, FileFormat format, Locale locale) {
        String base = given == null ? "" : given.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "") + "-";
        return base + suffix.in(locale) + "." + format.ending();
    }
}
