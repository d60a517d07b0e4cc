package cn.linkage.starter.imports.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** CSV as Excel reads it. */
final class CsvTableWriter implements TableWriter {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CsvWriter writer;

    CsvTableWriter(OutputStream out, char separator) throws IOException {
        out.write(BYTE_ORDER_MARK);
        writer = CsvWriter.builder().fieldSeparator(separator).build(out, StandardCharsets.UTF_8);
    }

    @Override
    public void row(List<String> cells) {
        writer.writeRecord(cells);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
