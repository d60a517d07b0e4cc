package cn.linkage.starter.imports.file;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.starter.imports.table.RawCell;
import cn.linkage.starter.imports.table.RawRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet. Of a formula the value that Excel kept is taken, and that it was one is told. */
final class XlsxRows implements RowSource {

    /** What a number format says besides its letters: texts in quotes or brackets, escaped and skipped characters. */
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");

    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final MergedAreas merged;
    private long line;

    XlsxRows(Sheet sheet, MergedAreas merged) throws IOException {
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
        this.merged = merged;
    }

    @Override
    public @Nullable RawRow next() {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            Row row = rows.next();
            line = row.getRowNum();
            List<RawCell> cells = new ArrayList<>();
            for (int i = 0; i < Math.min(row.getCellCount(), FileLimits.MOST_COLUMNS); i++) {
                Cell cell = row.getCell(i);
                cells.add(cell == null ? RawCell.EMPTY : raw(cell));
            }
            return new RawRow(line, merged.filled(line, cells));
        } catch (InvalidValueException e) {
            throw e;
        } catch (RuntimeException e) {
            // The library throws what it meets first in a damaged file: of parsing, of indexes, of numbers.
            throw FileRefusal.damaged(line, e);
        }
    }

    private static RawCell raw(Cell cell) {
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        String formula = cell.getFormula();
        String given = formula == null || formula.isEmpty() ? null : "=" + formula;
        return switch (cell.getType()) {
            case EMPTY -> given == null ? RawCell.EMPTY : new RawCell("", RawCell.Form.TEXT, given);
            case ERROR -> new RawCell(raw, RawCell.Form.ERROR, given);
            case BOOLEAN -> new RawCell("1".equals(raw) ? "TRUE" : "FALSE", RawCell.Form.TEXT, given);
            case NUMBER -> number(cell, raw, given);
            case STRING -> given == null ? RawCell.text(raw) : new RawCell(raw, RawCell.Form.TEXT, given);
            case FORMULA -> cell.getValue() instanceof BigDecimal ? number(cell, raw, given) : ofFormula(raw, given);
        };
    }

    private static RawCell ofFormula(String raw, @Nullable String given) {
        return raw.matches("#[A-Z0-9/!?]+")
                ? new RawCell(raw, RawCell.Form.ERROR, given)
                : new RawCell(raw, RawCell.Form.TEXT, given);
    }

    private static RawCell number(Cell cell, String raw, @Nullable String given) {
        if (isDay(cell)) {
            try {
                String at = cell.asDate().toString();
                return new RawCell(at.replace("T00:00", ""), RawCell.Form.DATE, given);
            } catch (RuntimeException e) {
                // Formatted as a date, and no day that there is: told as the number it is.
                return new RawCell(raw, RawCell.Form.NUMBER, given);
            }
        }
        String digits = new BigDecimal(raw).stripTrailingZeros().toPlainString();
        boolean scientific = raw.contains("E") || raw.contains("e");
        return new RawCell(digits, RawCell.Form.NUMBER, given == null && scientific ? raw : given);
    }

    /** Whether a number is shown as a date: 14–17 and 22 of the built-in formats, 27–36 and 50–58 of the Chinese ones. */
    private static boolean isDay(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id != null && ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))) {
            return true;
        }
        String format = cell.getDataFormatString();
        if (format == null) {
            return false;
        }
        String letters = LITERALS.matcher(format).replaceAll("").toLowerCase(java.util.Locale.ROOT);
        return !letters.contains("general") && (letters.contains("y") || letters.contains("d"));
    }

    @Override
    public void close() {
        stream.close();
    }

    static RowSource open(Sheet sheet, MergedAreas merged) {
        try {
            return new XlsxRows(sheet, merged);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
