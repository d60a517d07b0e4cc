package cn.linkage.starter.imports.file;

import cn.linkage.starter.imports.table.ImportTable;
import cn.linkage.starter.imports.table.RowReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A file with its header found. The same file is always laid out the same way, so that reading can go on later where it
 * stopped.
 */
public sealed interface TableFile extends AutoCloseable permits CsvFile, XlsxFile {

    int SIGNATURE_BYTES = 8;

    /**
     * Recognises format, encoding, separator, sheet and header.
     *
     * @throws cn.linkage.contracts.codes.InvalidValueException on {@code file} where it can't be used
     */
    static TableFile open(Path file, ImportTable table) throws IOException {
        byte[] start;
        try (InputStream bytes = Files.newInputStream(file)) {
            start = bytes.readNBytes(SIGNATURE_BYTES);
        }
        if (start.length == 0) {
            throw FileRefusal.of("文件是空的", "the file is empty");
        }
        start = Arrays.copyOf(start, SIGNATURE_BYTES);
        if (ReadableWorkbook.isOLE2Header(start)) {
            throw FileRefusal.of(
                    "这是旧的 .xls 格式或加密的工作簿，请用 Excel 另存为不带密码的 .xlsx",
                    "this is the old .xls format or a workbook with a password; save it as .xlsx without one");
        }
        return ReadableWorkbook.isOOXMLZipHeader(start) ? XlsxFile.open(file, table) : CsvFile.open(file, table);
    }

    Layout layout();

    /** Whether the workbook counts days from 1904. */
    boolean from1904();

    /** The rows below the header, from the first; blank ones too. */
    default RowSource rows() throws IOException {
        RowSource all = allRows();
        long header = layout().headerLine();
        return new RowSource() {
            @Override
            public cn.linkage.starter.imports.table.@Nullable RawRow next() {
                var row = all.next();
                while (row != null && row.line() <= header) {
                    row = all.next();
                }
                return row;
            }

            @Override
            public void close() {
                all.close();
            }
        };
    }

    /** Every row of the file, those above the header too. */
    RowSource allRows() throws IOException;

    default RowReader reader(ImportTable table) {
        return new RowReader(table, layout().places(), from1904());
    }

    /** How many rows there are below the header that are not blank. */
    default long countRows() throws IOException {
        long count = 0;
        try (RowSource rows = rows()) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                if (!row.isBlank()) {
                    count++;
                }
            }
        }
        return count;
    }

    @Override
    void close();
}
