package cn.linkage.starter.list;

import cn.linkage.starter.paging.Page;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The rows that one request asked a list for, not read yet: to be read as a page or all of them.
 *
 * @param <T> what a row is read as
 */
public interface Rows<T> {

    /** The list's name: a plural in kebab case, unique in its service. */
    String name();

    /** What the rows were filtered by; without what limits a reader to what is theirs. */
    Map<String, Object> filters();

    Page<T> page(ListRequest request);

    /** Gives all rows in the request's order, in batches, as they were at one moment. Memory holds one batch. */
    void each(ListRequest request, Consumer<? super List<T>> batches);

    /** The same rows, each translated. */
    default <R> Rows<R> map(Function<? super T, ? extends R> translation) {
        return mapAll(rows -> rows.stream().<R>map(translation).toList());
    }

    /** The same rows, translated a page or batch at once; what it reads belongs to the same moment. */
    default <R> Rows<R> mapAll(Function<? super List<T>, ? extends List<R>> translation) {
        Rows<T> from = this;
        return new Rows<>() {
            @Override
            public String name() {
                return from.name();
            }

            @Override
            public Map<String, Object> filters() {
                return from.filters();
            }

            @Override
            public Page<R> page(ListRequest request) {
                Page<T> page = from.page(request);
                return new Page<>(translation.apply(page.items()), page.nextCursor());
            }

            @Override
            public void each(ListRequest request, Consumer<? super List<R>> batches) {
                from.each(request, batch -> batches.accept(translation.apply(batch)));
            }
        };
    }
}
