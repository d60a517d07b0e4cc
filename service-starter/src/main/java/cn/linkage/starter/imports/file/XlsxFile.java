package cn.linkage.starter.imports.file;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.starter.imports.file.HeaderSearch.Header;
import cn.linkage.starter.imports.table.ImportTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A workbook whose first visible sheet with a usable header is read. */
final class XlsxFile implements TableFile {

    private final ReadableWorkbook workbook;
    private final Sheet sheet;
    private final MergedAreas merged;
    private final Layout layout;

    private XlsxFile(ReadableWorkbook workbook, Sheet sheet, MergedAreas merged, Layout layout) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.merged = merged;
        this.layout = layout;
    }

    static XlsxFile open(Path file, ImportTable table) throws IOException {
        List<MergedAreas> merged = WorkbookGuard.check(file);
        ReadableWorkbook workbook = workbook(file);
        try {
            return choose(workbook, merged, table);
        } catch (RuntimeException e) {
            workbook.close();
            throw e instanceof InvalidValueException ? e : FileRefusal.noWorkbook(e);
        }
    }

    private static ReadableWorkbook workbook(Path file) throws IOException {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (RuntimeException withoutStyles) {
            try {
                return new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
            } catch (RuntimeException e) {
                throw FileRefusal.noWorkbook(e);
            }
        }
    }

    private static XlsxFile choose(ReadableWorkbook workbook, List<MergedAreas> merged, ImportTable table) {
        List<Sheet> sheets = workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        Optional<Header> nearest = Optional.empty();
        for (Sheet sheet : sheets) {
            Optional<Header> found;
            try (RowSource rows = XlsxRows.open(sheet, areas(merged, sheet))) {
                found = HeaderSearch.in(rows, table);
            }
            if (found.isPresent() && found.get().missing(table).isEmpty()) {
                Header header = HeaderSearch.requireUsable(found, table);
                return new XlsxFile(workbook, sheet, areas(merged, sheet), layout(sheets, sheet, header));
            }
            nearest = nearest.isPresent() ? nearest : found;
        }
        HeaderSearch.requireUsable(nearest, table);
        throw new IllegalStateException("A header that lacks columns is refused");
    }

    private static Layout layout(List<Sheet> sheets, Sheet chosen, Header header) {
        List<String> others = sheets.stream()
                .filter(sheet -> sheet != chosen)
                .map(Sheet::getName)
                .toList();
        return new Layout(
                FileFormat.XLSX,
                null,
                null,
                chosen.getName(),
                others,
                header.line(),
                header.cells(),
                header.places(),
                header.ignored());
    }

    private static MergedAreas areas(List<MergedAreas> merged, Sheet sheet) {
        return sheet.getIndex() < merged.size() ? merged.get(sheet.getIndex()) : new MergedAreas();
    }

    @Override
    public Layout layout() {
        return layout;
    }

    @Override
    public boolean from1904() {
        return workbook.isDate1904();
    }

    @Override
    public RowSource allRows() {
        return XlsxRows.open(sheet, merged);
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
