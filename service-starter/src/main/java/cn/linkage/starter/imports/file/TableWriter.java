package cn.linkage.starter.imports.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes rows of text, one after the other, without keeping them. */
public interface TableWriter extends AutoCloseable {

    void row(List<String> cells);

    @Override
    void close() throws IOException;

    /**
     * A writer of a format.
     *
     * @param separator of a CSV file, which is UTF-8 with the byte-order mark that Excel looks for
     */
    static TableWriter to(OutputStream out, FileFormat format, char separator, String sheet) throws IOException {
        return switch (format) {
            case CSV -> new CsvTableWriter(out, separator);
            case XLSX -> new XlsxTableWriter(out, sheet);
        };
    }
}
