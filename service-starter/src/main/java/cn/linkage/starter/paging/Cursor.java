package cn.linkage.starter.paging;

import cn.linkage.contracts.codes.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The keyset values of the last row a page showed, opaque to the caller.
 *
 * @param values the values in the order of the list's sort key; none contains a line feed
 */
public record Cursor(List<String> values) {

    public Cursor {
        values = List.copyOf(values);
        for (String value : values) {
            if (value.indexOf('\n') >= 0) {
                throw new IllegalArgumentException("A cursor's value must not contain a line feed: " + value);
            }
        }
    }

    /** A cursor of any values, by their text. */
    public static Cursor of(Object... values) {
        return new Cursor(Arrays.stream(values).map(String::valueOf).toList());
    }

    public String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join("\n", values).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The cursor of a request, or null where the first page is asked for.
     *
     * @param parts how many values this list's sort key has
     */
    public static @Nullable Cursor decode(@Nullable String text, int parts) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            String joined = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> values = Arrays.asList(joined.split("\n", -1));
            if (values.size() == parts) {
                return new Cursor(values);
            }
        } catch (IllegalArgumentException e) {
            throw invalid(text);
        }
        throw invalid(text);
    }

    public String text(int index) {
        return values.get(index);
    }

    public UUID uuid(int index) {
        try {
            return UUID.fromString(values.get(index));
        } catch (IllegalArgumentException e) {
            throw invalid(encode());
        }
    }

    public Instant instant(int index) {
        try {
            return Instant.parse(values.get(index));
        } catch (DateTimeException e) {
            throw invalid(encode());
        }
    }

    public long number(int index) {
        try {
            return Long.parseLong(values.get(index));
        } catch (NumberFormatException e) {
            throw invalid(encode());
        }
    }

    private static InvalidValueException invalid(String text) {
        return new InvalidValueException(
                "cursor",
                "无法识别的分页游标 " + text + "；请使用上一页返回的 nextCursor",
                "Unknown cursor " + text + "; use the nextCursor of the page before");
    }
}
