package cn.linkage.starter.imports.file;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.starter.imports.file.HeaderSearch.Header;
import cn.linkage.starter.imports.table.ImportTable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A text file whose separator is the one by which its header names most columns. */
record CsvFile(Path file, Charset charset, char delimiter, Layout layout) implements TableFile {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    static CsvFile open(Path file, ImportTable table) throws IOException {
        Charset charset = CsvEncoding.of(file);
        char separator = SEPARATORS.getFirst();
        Optional<Header> best = Optional.empty();
        for (char candidate : SEPARATORS) {
            Optional<Header> found = search(file, charset, candidate, table);
            if (found.map(Header::columns).orElse(0) > best.map(Header::columns).orElse(0)) {
                best = found;
                separator = candidate;
            }
        }
        Header header = HeaderSearch.requireUsable(best, table);
        Layout layout = new Layout(
                FileFormat.CSV,
                charset.name(),
                String.valueOf(separator),
                null,
                List.of(),
                header.line(),
                header.cells(),
                header.places(),
                header.ignored());
        return new CsvFile(file, charset, separator, layout);
    }

    private static Optional<Header> search(Path file, Charset charset, char separator, ImportTable table)
            throws IOException {
        try (RowSource rows = new CsvRows(file, charset, separator)) {
            return HeaderSearch.in(rows, table);
        } catch (InvalidValueException e) {
            // Not by this separator; where it is by none, the refusal says that no header was found.
            return Optional.empty();
        }
    }

    @Override
    public boolean from1904() {
        return false;
    }

    @Override
    public RowSource allRows() throws IOException {
        return new CsvRows(file, charset, delimiter);
    }

    @Override
    public void close() {}
}
