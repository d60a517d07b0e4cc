package cn.linkage.starter.imports.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet, all of it text, so that Excel changes no code and no date. */
final class XlsxTableWriter implements TableWriter {

    private static final String TEXT_FORMAT = "@";
    private static final int ROWS_IN_MEMORY = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int next;

    XlsxTableWriter(OutputStream out, String name) {
        workbook = new Workbook(out, "linkage", null);
        sheet = workbook.newWorksheet(name);
    }

    @Override
    public void row(List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.inlineString(next, column, cells.get(column));
                sheet.style(next, column).format(TEXT_FORMAT).set();
            }
        }
        next++;
        if (next % ROWS_IN_MEMORY == 0) {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
