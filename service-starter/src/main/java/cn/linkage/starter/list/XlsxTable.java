package cn.linkage.starter.list;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A table as an Excel workbook, written while it is read. Texts are inline strings, which are never formulas and need no
 * table of strings in memory. A sheet that is full is followed by another.
 */
final class XlsxTable implements Table {

    /** A sheet has 1,048,576 rows (ISO/IEC 29500, SpreadsheetML's limit in Excel); the head takes one. */
    static final int ROWS_PER_SHEET = 1_000_000;

    private static final int ROWS_PER_FLUSH = 500;

    private final Workbook workbook;
    private final String title;
    private final List<String> heads;
    private final int rowsPerSheet;
    private Worksheet sheet;
    private int sheets;
    private int row;

    XlsxTable(OutputStream out, String title, List<String> heads, int rowsPerSheet) {
        this.workbook = new Workbook(out, "linkage", null);
        this.title = title;
        this.heads = heads;
        this.rowsPerSheet = rowsPerSheet;
        this.sheet = nextSheet();
    }

    private Worksheet nextSheet() {
        sheets++;
        Worksheet next = workbook.newWorksheet(sheets == 1 ? title : title + " " + sheets);
        next.freezePane(0, 1);
        for (int column = 0; column < heads.size(); column++) {
            next.inlineString(0, column, heads.get(column));
            next.style(0, column).bold().set();
        }
        row = 0;
        return next;
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        if (row == rowsPerSheet) {
            sheet.finish();
            sheet = nextSheet();
        }
        row++;
        for (int column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column));
        }
        if (row % ROWS_PER_FLUSH == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case String text -> sheet.inlineString(row, column, text);
            case Number number -> sheet.value(row, column, number);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case LocalDateTime time -> {
                sheet.value(row, column, time);
                sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
            }
            default -> throw new IllegalArgumentException("No cell is made of " + cell.getClass());
        }
    }

    @Override
    public void finish() throws IOException {
        workbook.finish();
    }
}
