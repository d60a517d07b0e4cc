package cn.linkage.acceptance.sample;

import cn.linkage.contracts.codes.GiftKind;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One row of the file: what a school asked for.
 *
 * @param id number of the posting, unique in its file
 * @param grades GradesPreK2, Grades35, Grades68, Grades912, or blank
 * @param items how many items; 1 where the file leaves it blank or zero
 * @param priceCents the whole price in US cents
 */
record Posting(String id, SchoolKey school, String grades, String resource, int items, long priceCents) {

    static final List<String> COLUMNS =
            List.of("id", "posted", "state", "metro", "poverty", "grades", "resource", "items", "price_usd");

    /** The file's postings in its order. */
    static List<Posting> all(Reader file) throws IOException {
        List<Map<String, String>> rows = CsvFile.read(file, COLUMNS);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> of(i + 2, rows.get(i)))
                .toList();
    }

    /**
     * What kind of gift it asks for. Where the file does not say, only the price is known, and money is what a price is
     * asked for with: so a blank resource counts as money, as Other does.
     */
    GiftKind kind() {
        return switch (resource) {
            case "Technology", "Supplies" -> GiftKind.EQUIPMENT;
            case "Books" -> GiftKind.BOOKS;
            case "Trips" -> GiftKind.STUDY_TOUR;
            case "Visitors" -> GiftKind.LECTURE;
            default -> GiftKind.FUNDS;
        };
    }

    private static Posting of(int line, Map<String, String> row) {
        SchoolKey school = new SchoolKey(text(row, "state"), text(row, "metro"), text(row, "poverty"));
        String resource = text(row, "resource");
        if (!List.of("Technology", "Supplies", "Books", "Trips", "Visitors", "Other", "")
                .contains(resource)) {
            throw new InvalidFileException(
                    line, "has '" + resource + "' as resource, which no kind of gift stands for");
        }
        return new Posting(
                text(row, "id"),
                school,
                text(row, "grades"),
                resource,
                items(line, text(row, "items")),
                cents(line, text(row, "price_usd")));
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

    private static long cents(int line, String text) {
        if (text.isEmpty()) {
            return 0;
        }
        try {
            return new BigDecimal(text)
                    .movePointRight(2)
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw new InvalidFileException(line, "has '" + text + "' as price_usd, it should be an amount or blank");
        }
    }
}
