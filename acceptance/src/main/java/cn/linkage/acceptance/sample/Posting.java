package cn.linkage.acceptance.sample;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One row of the file: what a school asked for.
 *
 * @param id number of the posting, unique in its file
 * @param grades GradesPreK2, Grades35, Grades68, Grades912, or blank
 * @param items how many items; 1 where the file leaves it blank or zero
 */
record Posting(String id, SchoolKey school, String grades, String resource, int items) {

    static final List<String> COLUMNS =
            List.of("id", "posted", "state", "metro", "poverty", "grades", "resource", "items", "price_usd");

    /** What counts as equipment and instruments here; the other resources are other kinds of gifts. */
    private static final List<String> EQUIPMENT = List.of("Technology", "Supplies");

    /** The file's postings of equipment, in its order. */
    static List<Posting> equipment(Reader file) throws IOException {
        List<Map<String, String>> rows = CsvFile.read(file, COLUMNS);
        return IntStream.range(0, rows.size())
                .filter(i -> EQUIPMENT.contains(rows.get(i).get("resource")))
                .mapToObj(i -> of(i + 2, rows.get(i)))
                .toList();
    }

    private static Posting of(int line, Map<String, String> row) {
        SchoolKey school = new SchoolKey(text(row, "state"), text(row, "metro"), text(row, "poverty"));
        return new Posting(
                text(row, "id"), school, text(row, "grades"), text(row, "resource"), items(line, text(row, "items")));
    }

    private static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "").strip();
    }

    private static int items(int line, String text) {
        if (text.isEmpty()) {
            return 1;
        }
        try {
            return Math.max(1, Integer.parseInt(text));
        } catch (NumberFormatException e) {
            throw new InvalidFileException(line, "has '" + text + "' as items, it should be a whole number or blank");
        }
    }
}
