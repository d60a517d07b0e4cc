package cn.linkage.starter.list;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as RFC 4180 text in UTF-8 with a byte order mark. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it (OWASP, CSV Injection); numbers are written by the platform and stay numbers.
 */
final class CsvTable implements Table {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    /** The full-width forms too: spreadsheets of East Asian languages take them for the plain ones. */
    private static final String STARTS_OF_FORMULAS = "=+-@＝＋－＠";

    private final CsvWriter csv;

    CsvTable(OutputStream out, List<String> heads) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        this.csv = CsvWriter.builder().build(writer);
        write(heads);
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        write(cells.stream().map(CsvTable::text).toList());
    }

    @Override
    public void finish() throws IOException {
        csv.flush();
    }

    private void write(List<String> texts) throws IOException {
        try {
            csv.writeRecord(texts);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case String text -> guarded(text);
            case LocalDateTime time -> TIME.format(time);
            default -> cell.toString();
        };
    }

    static String guarded(String text) {
        String seen = text.strip();
        boolean formula = !seen.isEmpty() && STARTS_OF_FORMULAS.indexOf(seen.charAt(0)) >= 0;
        boolean control = !text.isEmpty() && Character.isISOControl(text.charAt(0));
        return formula || control ? "'" + text : text;
    }
}
