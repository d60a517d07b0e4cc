package cn.linkage.starter.imports.file;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.imports.table.Column;
import cn.linkage.starter.imports.table.ImportTable;
import cn.linkage.starter.imports.table.RawCell;
import cn.linkage.starter.imports.table.RawRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the header among the first rows: the row that names most columns, the earliest of equals. Rows above it are
 * titles.
 */
final class HeaderSearch {

    /** Columns of the downloaded bad rows, which may stay when the file is sent again. */
    private static final Set<String> OWN = Set.of("行号", "问题列", "原因", "Line", "Column at fault", "Reason");

    private static final int FEWEST_COLUMNS = 2;

    /**
     * A header.
     *
     * @param places the index of each column by field
     * @param twice columns that two headers name, as they stand in the file
     */
    record Header(long line, List<String> cells, Map<String, Integer> places, List<String> ignored, Set<String> twice) {

        int columns() {
            return places.size();
        }

        List<Column> missing(ImportTable table) {
            return table.columns().stream()
                    .filter(column -> column.required() && !places.containsKey(column.field()))
                    .toList();
        }
    }

    private final ImportTable table;
    private @Nullable Header best;

    HeaderSearch(ImportTable table) {
        this.table = table;
    }

    /** The best header among the first rows, or empty where no row names two columns. */
    static Optional<Header> in(RowSource rows, ImportTable table) {
        HeaderSearch search = new HeaderSearch(table);
        try {
            RawRow row = rows.next();
            for (int seen = 0; row != null && seen < FileLimits.ROWS_BEFORE_DATA; seen++) {
                search.consider(row);
                row = rows.next();
            }
        } catch (InvalidValueException e) {
            // What can't be read below a header is told when the rows are read.
            if (search.best == null) {
                throw e;
            }
        }
        return Optional.ofNullable(search.best);
    }

    private void consider(RawRow row) {
        Map<String, Integer> places = new HashMap<>();
        List<String> ignored = new ArrayList<>();
        Set<String> twice = new LinkedHashSet<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String text = row.cell(i).text().strip();
            Optional<Column> column = table.called(text);
            if (column.isPresent()) {
                Integer other = places.putIfAbsent(column.get().field(), i);
                if (other != null) {
                    twice.add(row.cell(other).text().strip());
                    twice.add(text);
                }
            } else if (!text.isEmpty() && !OWN.contains(text)) {
                ignored.add(text);
            }
        }
        if (places.size() >= FEWEST_COLUMNS && (best == null || places.size() > best.columns())) {
            List<String> cells = row.cells().stream().map(RawCell::text).toList();
            best = new Header(row.line(), cells, places, ignored, twice);
        }
    }

    /**
     * Refuses a header that can't be used.
     *
     * @throws InvalidValueException on {@code file}, with what is missing or there twice
     */
    static Header requireUsable(Optional<Header> found, ImportTable table) {
        Header header = found.orElseThrow(() -> FileRefusal.of(
                "前 " + FileLimits.ROWS_BEFORE_DATA + " 行中没有找到表头，表头至少应有：" + list(required(table), Words::zh, "、"),
                "no header was found in the first " + FileLimits.ROWS_BEFORE_DATA + " rows; it needs at least: "
                        + list(required(table), Words::en, ", ")));
        if (!header.twice().isEmpty()) {
            throw FileRefusal.of(
                    "表头中这些列含义相同，请只保留一列：" + String.join("、", header.twice()),
                    "these columns of the header mean the same; keep one: " + String.join(", ", header.twice()));
        }
        List<Column> missing = header.missing(table);
        if (!missing.isEmpty()) {
            throw FileRefusal.of(
                    "第 " + header.line() + " 行的表头缺少列：" + list(missing, Words::zh, "、"),
                    "the header in row " + header.line() + " lacks: " + list(missing, Words::en, ", "));
        }
        return header;
    }

    private static List<Column> required(ImportTable table) {
        return table.columns().stream().filter(Column::required).toList();
    }

    private static String list(List<Column> columns, Function<Words, String> language, String between) {
        return columns.stream().map(column -> language.apply(column.header())).collect(Collectors.joining(between));
    }
}
