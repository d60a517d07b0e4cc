package cn.linkage.starter.imports.file;

import cn.linkage.starter.imports.table.RawCell;
import cn.linkage.starter.imports.table.RawRow;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file (RFC 4180, with any separator). */
final class CsvRows implements RowSource {

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private long line;

    CsvRows(Path file, Charset charset, char separator) throws IOException {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(FileLimits.MOST_COLUMNS)
                .maxFieldSize(FileLimits.LARGEST_CELL_CHARS)
                .maxRecordSize(FileLimits.LARGEST_ROW_CHARS)
                .build();
        reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(FileLimits.LARGEST_ROW_CHARS)
                .build(handler, CsvEncoding.open(file, charset));
        records = reader.iterator();
    }

    @Override
    public @Nullable RawRow next() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord csv = records.next();
            line = csv.getStartingLineNumber();
            return new RawRow(line, csv.getFields().stream().map(RawCell::text).toList());
        } catch (CsvParseException e) {
            var refusal = FileRefusal.of(
                    "第 " + line + " 行之后有一行或一格过大，可能少了一个引号",
                    "a row or cell after line " + line + " is too large; maybe a quotation mark is missing");
            refusal.initCause(e);
            throw refusal;
        } catch (UncheckedIOException e) {
            throw FileRefusal.damaged(line, e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
