package cn.linkage.starter.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items the items of this page
 * @param nextCursor what to ask with for the next page; null on the last
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * The page of rows that were read with {@link Limit#plusOne()}.
     *
     * @param rows at most one row more than the limit
     * @param cursor the cursor of a row, as the caller gets it
     */
    public static <T> Page<T> of(List<T> rows, Limit limit, Function<? super T, String> cursor) {
        if (rows.size() <= limit.value()) {
            return new Page<>(rows, null);
        }
        List<T> shown = rows.subList(0, limit.value());
        return new Page<>(shown, cursor.apply(shown.getLast()));
    }

    /** The same page with every item translated. */
    public <R> Page<R> map(Function<? super T, ? extends R> translation) {
        return new Page<>(items.stream().<R>map(translation).toList(), nextCursor);
    }
}
