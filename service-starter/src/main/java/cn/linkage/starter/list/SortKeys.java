package cn.linkage.starter.list;

import cn.linkage.starter.paging.Cursor;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a list can be sorted by. Every order ends in a unique key, so that no row stands twice or is left out between two
 * pages. No key is ever null. Immutable.
 *
 * @param <T> the list's items
 */
public final class SortKeys<T> {

    /** One value of an order: in SQL and of an item in memory, the two being equal. */
    record Key<T>(String sql, KeyType type, Function<? super T, ? extends Comparable<?>> value) {

        Comparator<T> comparator() {
            return (one, other) -> compare(value.apply(one), value.apply(other));
        }

        @SuppressWarnings("unchecked") // A key's values are of one type.
        static int compare(Comparable<?> one, Comparable<?> other) {
            return ((Comparable<Object>) one).compareTo(other);
        }
    }

    /** An order as a request asked for it. */
    record Order<T>(List<Key<T>> keys, boolean descending) {

        String sql() {
            String direction = descending ? " desc" : "";
            return String.join(
                    ", ", keys.stream().map(key -> key.sql() + direction).toList());
        }

        /** The condition that a row comes after a cursor, whose values are the parameters after0, after1. */
        String after() {
            String columns = String.join(", ", keys.stream().map(Key::sql).toList());
            String values =
                    IntStream.range(0, keys.size()).mapToObj(i -> ":after" + i).collect(Collectors.joining(", "));
            return "(" + columns + ") " + (descending ? "<" : ">") + " (" + values + ")";
        }

        Map<String, Object> parameters(Cursor cursor) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (int i = 0; i < keys.size(); i++) {
                values.put("after" + i, KeyType.parameter(keys.get(i).type().read(cursor, i)));
            }
            return values;
        }

        Cursor cursor(T item) {
            return Cursor.of(keys.stream().map(key -> key.value().apply(item)).toArray());
        }

        /** Whether an item comes after a cursor. */
        boolean isAfter(T item, Cursor cursor) {
            int difference = 0;
            for (int i = 0; i < keys.size() && difference == 0; i++) {
                Key<T> key = keys.get(i);
                difference = Key.compare(key.value().apply(item), key.type().read(cursor, i));
            }
            return descending ? difference < 0 : difference > 0;
        }

        @Nullable
        Cursor decode(@Nullable String text, String tie) {
            return Cursor.decode(text, keys.size(), tie);
        }

        Comparator<T> comparator() {
            Comparator<T> all = keys.stream()
                    .map(Key::comparator)
                    .reduce(Comparator::thenComparing)
                    .orElseThrow();
            return descending ? all.reversed() : all;
        }
    }

    private final Key<T> unique;
    private final Map<String, List<Key<T>>> orders;

    private SortKeys(Key<T> unique, Map<String, List<Key<T>>> orders) {
        this.unique = unique;
        this.orders = Map.copyOf(orders);
    }

    /** Begins with the unique key that every order ends in. */
    public static <T> SortKeys<T> unique(String sql, KeyType type, Function<? super T, ? extends Comparable<?>> value) {
        return new SortKeys<>(new Key<>(sql, type, value), Map.of());
    }

    /** Names the order of the unique key alone. */
    public SortKeys<T> byUnique(String name) {
        return with(name, List.of(unique));
    }

    /** Adds an order. */
    public SortKeys<T> by(String name, String sql, KeyType type, Function<? super T, ? extends Comparable<?>> value) {
        return with(name, List.of(new Key<>(sql, type, value), unique));
    }

    private SortKeys<T> with(String name, List<Key<T>> keys) {
        Map<String, List<Key<T>>> more = new LinkedHashMap<>(orders);
        more.put(name, keys);
        return new SortKeys<>(unique, more);
    }

    Order<T> order(ListRequest request) {
        List<Key<T>> keys = Objects.requireNonNull(
                orders.get(request.order()), () -> "The list declares no order " + request.order());
        return new Order<>(keys, request.descending());
    }
}
