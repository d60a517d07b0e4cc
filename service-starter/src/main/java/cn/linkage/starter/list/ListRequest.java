package cn.linkage.starter.list;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.starter.paging.Limit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a request says of any list beside its filters.
 *
 * @param order name of the sort order, one of those the operation allows
 * @param descending whether the order is turned round
 * @param cursor the nextCursor of the page before, or null; never with a file
 * @param language of a file's heads and words
 */
public record ListRequest(
        String order, boolean descending, @Nullable String cursor, Limit limit, Format format, Locale language) {

    /**
     * Reads the parameters.
     *
     * @param allowed the sort orders as {@link AllowedSorts} lists them
     * @throws InvalidValueException naming the parameter and what is allowed
     */
    static ListRequest read(List<String> allowed, Parameters given, Locale language) {
        String sort = given.sort() == null ? allowed.getFirst() : given.sort();
        if (!allowed.contains(sort)) {
            String all = String.join(", ", allowed);
            throw new InvalidValueException(
                    "sort", "不支持的排序 " + sort + "；可用：" + all, "Unknown order " + sort + "; allowed: " + all);
        }
        Format format = Format.of(given.format());
        if (format != Format.JSON) {
            refuse("cursor", given.cursor());
            refuse("limit", given.limit());
        }
        boolean descending = sort.startsWith("-");
        return new ListRequest(
                descending ? sort.substring(1) : sort,
                descending,
                given.cursor(),
                limit(given.limit()),
                format,
                language);
    }

    /** The parameters as they came; null where one did not. */
    record Parameters(
            @Nullable String sort,
            @Nullable String cursor,
            @Nullable String limit,
            @Nullable String format) {}

    String sort() {
        return descending ? "-" + order : order;
    }

    private static Limit limit(@Nullable String text) {
        try {
            return Limit.of(text == null || text.isBlank() ? null : Integer.valueOf(text.strip()));
        } catch (NumberFormatException e) {
            throw new InvalidValueException(
                    "limit",
                    "每页条数应为 1 到 " + Limit.MAXIMUM + " 的整数，收到 " + text,
                    "A page holds 1 to " + Limit.MAXIMUM + " items, got " + text);
        }
    }

    private static void refuse(String field, @Nullable String value) {
        if (value != null) {
            throw new InvalidValueException(
                    field, "导出包含全部结果，不能带 " + field, "A file holds the whole list; leave out " + field);
        }
    }
}
