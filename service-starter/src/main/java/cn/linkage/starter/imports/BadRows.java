package cn.linkage.starter.imports;

import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.imports.file.FileFormat;
import cn.linkage.starter.imports.file.Layout;
import cn.linkage.starter.imports.file.TableWriter;
import cn.linkage.starter.imports.table.ImportTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The refused rows as a file like the one that was given: the same format and columns, and behind them line, column and
 * reason. Corrected, it can be sent again as it is: the three columns are passed over.
 */
final class BadRows {

    private static final List<Words> ADDED =
            List.of(new Words("行号", "Line"), new Words("问题列", "Column at fault"), new Words("原因", "Reason"));
    private static final Words SHEET = new Words("未导入的行", "Rows not imported");

    private final ImportRemarks remarks;
    private final ImportTable table;
    private final Locale locale;

    BadRows(ImportRemarks remarks, ImportTable table, Locale locale) {
        this.remarks = remarks;
        this.table = table;
        this.locale = locale;
    }

    void write(ImportJob job, OutputStream out) throws IOException {
        Layout layout = job.layout();
        char separator = Objects.requireNonNullElse(layout.separator(), ",").charAt(0);
        int width = width(layout);
        try (TableWriter writer = TableWriter.to(out, layout.format(), separator, SHEET.in(locale))) {
            writer.row(with(
                    layout.header(),
                    width,
                    ADDED.stream().map(words -> words.in(locale)).toList()));
            remarks.refused(job.id(), row -> writer.row(with(row.cells(), width, added(row))));
        }
    }

    /** Columns of an earlier file of this kind are not handed back twice. */
    private static int width(Layout layout) {
        List<String> header = layout.header();
        int width = header.size();
        while (width > 0 && (header.get(width - 1).isBlank() || isAdded(header.get(width - 1)))) {
            width--;
        }
        return width;
    }

    private static boolean isAdded(String header) {
        return ADDED.stream()
                .anyMatch(words -> words.zh().equals(header) || words.en().equals(header));
    }

    private List<String> added(ImportRemarks.RefusedRow row) {
        return List.of(
                String.valueOf(row.line()),
                joined(row, remark -> ImportRemarkView.column(remark, table, locale)),
                joined(
                        row,
                        remark ->
                                remark.reason() == null ? null : remark.reason().in(locale)));
    }

    private String joined(ImportRemarks.RefusedRow row, Function<ImportRemark, @Nullable String> part) {
        return row.remarks().stream().map(part).filter(Objects::nonNull).collect(Collectors.joining("；"));
    }

    private static List<String> with(List<String> cells, int width, List<String> more) {
        List<String> all = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
        while (all.size() < width) {
            all.add("");
        }
        all.addAll(more);
        return all;
    }

    static FileFormat format(ImportJob job) {
        return job.layout().format();
    }
}
