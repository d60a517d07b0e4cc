package cn.linkage.acceptance.sample;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A comma-separated file with a header, read strictly (RFC 4180): a row with another number of fields, a quote in the
 * wrong place or an unclosed one is an error that names its line. Reads the whole file: O(size) time and space.
 */
final class CsvFile {

    private final PushbackReader in;
    private int line = 1;

    private CsvFile(Reader in) {
        this.in = new PushbackReader(in, 1);
    }

    /**
     * The rows as maps from column to text, in the file's order.
     *
     * @throws InvalidFileException where the header is not {@code columns} or a row is malformed
     */
    static List<Map<String, String>> read(Reader in, List<String> columns) throws IOException {
        CsvFile file = new CsvFile(in);
        List<String> header = file.record();
        if (!header.equals(columns)) {
            throw new InvalidFileException(1, "the header is " + header + ", it should be " + columns);
        }
        List<Map<String, String>> rows = new ArrayList<>();
        while (!file.atEnd()) {
            int line = file.line;
            List<String> fields = file.record();
            if (fields.size() != columns.size()) {
                throw new InvalidFileException(
                        line, "has " + fields.size() + " fields, it should have " + columns.size());
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < fields.size(); i++) {
                row.put(columns.get(i), fields.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private boolean atEnd() throws IOException {
        int next = in.read();
        if (next < 0) {
            return true;
        }
        in.unread(next);
        return false;
    }

    private List<String> record() throws IOException {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        while (true) {
            int c = in.read();
            switch (c) {
                case '"' -> quoted(field);
                case ',' -> {
                    fields.add(field.toString());
                    field.setLength(0);
                }
                case '\r', '\n', -1 -> {
                    if (c == '\r') {
                        expectLineFeed();
                    }
                    line++;
                    fields.add(field.toString());
                    return fields;
                }
                default -> field.append((char) c);
            }
        }
    }

    /** The rest of a quoted field; a doubled quote stands for one. */
    private void quoted(StringBuilder field) throws IOException {
        int opened = line;
        if (!field.isEmpty()) {
            throw new InvalidFileException(line, "has a quote inside a field that does not begin with one");
        }
        while (true) {
            int c = in.read();
            if (c < 0) {
                throw new InvalidFileException(opened, "opens a quote that is never closed");
            }
            if (c == '"') {
                int next = in.read();
                if (next == '"') {
                    field.append('"');
                    continue;
                }
                if (next >= 0) {
                    in.unread(next);
                }
                if (next >= 0 && next != ',' && next != '\n' && next != '\r') {
                    throw new InvalidFileException(line, "has text after a closing quote");
                }
                return;
            }
            if (c == '\n') {
                line++;
            }
            field.append((char) c);
        }
    }

    private void expectLineFeed() throws IOException {
        if (in.read() != '\n') {
            throw new InvalidFileException(line, "has a carriage return that no line feed follows");
        }
    }
}
