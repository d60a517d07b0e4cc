package cn.linkage.starter.paging;

import cn.linkage.contracts.codes.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The keyset values of the last row a page showed, opaque to the caller and tied to the list, filters and order that it
 * came from. The tie is a checksum against mix-ups and not a secret: whatever a cursor says, it only moves where a page
 * begins in what its reader may see anyway.
 *
 * @param values the values in the order of the list's sort key; none contains the character NUL
 */
public record Cursor(List<String> values) {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final String SEPARATOR = "\0";
    private static final int CHECK_BYTES = 9;

    public Cursor {
        values = List.copyOf(values);
        for (String value : values) {
            if (value.contains(SEPARATOR)) {
                throw new IllegalArgumentException("A cursor's value must not contain NUL: " + value);
            }
        }
    }

    /** A cursor of any values, by their text. */
    public static Cursor of(Object... values) {
        return new Cursor(Arrays.stream(values).map(String::valueOf).toList());
    }

    /**
     * The cursor as a caller gets it.
     *
     * @param tie what the cursor belongs to: the list, its filters and its order
     */
    public String encode(String tie) {
        String joined = String.join(SEPARATOR, values);
        return BASE64.encodeToString((check(tie, joined) + joined).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The cursor of a request, or null where the first page is asked for.
     *
     * @param parts how many values this list's sort key has
     * @param tie what the cursor must belong to
     * @throws InvalidValueException where it is damaged or belongs to something else
     */
    public static @Nullable Cursor decode(@Nullable String text, int parts, String tie) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String whole;
        try {
            whole = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
        int checkLength = check(tie, "").length();
        if (whole.length() < checkLength) {
            throw invalid();
        }
        String joined = whole.substring(checkLength);
        List<String> values = Arrays.asList(joined.split(SEPARATOR, -1));
        if (!whole.equals(check(tie, joined) + joined) || values.size() != parts) {
            throw invalid();
        }
        return new Cursor(values);
    }

    private static String check(String tie, String joined) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((tie + SEPARATOR + joined).getBytes(StandardCharsets.UTF_8));
            return BASE64.encodeToString(Arrays.copyOf(digest.digest(), CHECK_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    public String text(int index) {
        return values.get(index);
    }

    public UUID uuid(int index) {
        return read(index, UUID::fromString);
    }

    public Instant instant(int index) {
        return read(index, Instant::parse);
    }

    public LocalDate day(int index) {
        return read(index, LocalDate::parse);
    }

    public long number(int index) {
        return read(index, Long::parseLong);
    }

    private <V> V read(int index, Function<String, V> reader) {
        try {
            return reader.apply(values.get(index));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw invalid();
        }
    }

    private static InvalidValueException invalid() {
        return new InvalidValueException(
                "cursor",
                "分页游标无效，或来自另一种筛选或排序；请从第一页重新开始",
                "This cursor is damaged or belongs to other filters or another order; begin with the first page");
    }
}
