package cn.linkage.starter.list;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
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

    private final CSVPrinter printer;

    CsvTable(OutputStream out, List<String> heads) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        this.printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(heads);
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        for (Object cell : cells) {
            printer.print(
                    switch (cell) {
                        case null -> "";
                        case String text -> guarded(text);
                        case LocalDateTime time -> TIME.format(time);
                        default -> cell;
                    });
        }
        printer.println();
    }

    @Override
    public void finish() throws IOException {
        printer.flush();
    }

    static String guarded(String text) {
        String seen = text.strip();
        boolean formula = !seen.isEmpty() && STARTS_OF_FORMULAS.indexOf(seen.charAt(0)) >= 0;
        boolean control = !text.isEmpty() && Character.isISOControl(text.charAt(0));
        return formula || control ? "'" + text : text;
    }
}
