package cn.linkage.starter.imports.file;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a file is laid out, as it was recognised.
 *
 * @param encoding of a CSV file; null for a workbook
 * @param separator of a CSV file; null for a workbook
 * @param sheet the sheet that is read; null for a CSV file
 * @param otherSheets sheets that are not read
 * @param headerLine the line of the header, from 1
 * @param header the header's cells as they stand there
 * @param places the index of each recognised column, by field
 * @param ignored headers that name no column
 */
public record Layout(
        FileFormat format,
        @Nullable String encoding,
        @Nullable String separator,
        @Nullable String sheet,
        List<String> otherSheets,
        long headerLine,
        List<String> header,
        Map<String, Integer> places,
        List<String> ignored) {

    public Layout {
        otherSheets = List.copyOf(otherSheets);
        header = List.copyOf(header);
        places = Map.copyOf(places);
        ignored = List.copyOf(ignored);
    }
}
