package cn.linkage.starter.list;

import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.time.BusinessZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a list's files. They are made of the view that the list's pages show, so a file can't hold what the list
 * hides. Immutable.
 *
 * @param <V> the view
 */
public final class Columns<V> {

    /** Stands in the head of every column of moments. */
    private static final Words ZONE = new Words("（北京时间 Asia/Shanghai）", " (Asia/Shanghai)");

    private static final Words YES = new Words("是", "yes");
    private static final Words NO = new Words("否", "no");

    private record Column<V>(Words head, Function<? super V, ? extends @Nullable Object> value) {}

    private final Words title;
    private final List<Column<V>> columns;

    private Columns(Words title, List<Column<V>> columns) {
        this.title = title;
        this.columns = List.copyOf(columns);
    }

    /** Begins with what the list is called, which names the file. */
    public static <V> Columns<V> titled(String zh, String en) {
        return new Columns<>(new Words(zh, en), List.of());
    }

    /** Adds a column of texts, codes or ids. */
    public Columns<V> text(String zh, String en, Function<? super V, ? extends @Nullable Object> value) {
        return with(new Words(zh, en), view -> {
            Object text = value.apply(view);
            return text == null ? null : text.toString();
        });
    }

    /** Adds a column of words, shown in the reader's language. */
    public Columns<V> words(String zh, String en, Function<? super V, @Nullable Words> value) {
        return with(new Words(zh, en), value);
    }

    /** Adds a column of several words each. */
    public Columns<V> manyWords(String zh, String en, Function<? super V, ? extends Collection<Words>> value) {
        return with(new Words(zh, en), value);
    }

    public Columns<V> number(String zh, String en, Function<? super V, ? extends @Nullable Number> value) {
        return with(new Words(zh, en), value);
    }

    public Columns<V> yesOrNo(String zh, String en, Function<? super V, @Nullable Boolean> value) {
        return with(new Words(zh, en), view -> {
            Boolean answer = value.apply(view);
            return answer == null ? null : answer ? YES : NO;
        });
    }

    public Columns<V> day(String zh, String en, Function<? super V, @Nullable LocalDate> value) {
        return with(new Words(zh, en), value);
    }

    /** Adds a column of moments, shown to the second as Wenzhou's clocks show them. */
    public Columns<V> moment(String zh, String en, Function<? super V, @Nullable Instant> value) {
        return with(new Words(zh + ZONE.zh(), en + ZONE.en()), value);
    }

    private Columns<V> with(Words head, Function<? super V, ? extends @Nullable Object> value) {
        List<Column<V>> more = new ArrayList<>(columns);
        more.add(new Column<>(head, value));
        return new Columns<>(title, more);
    }

    Words title() {
        return title;
    }

    List<String> heads(Locale language) {
        return columns.stream().map(column -> column.head().in(language)).toList();
    }

    /** One row's cells: texts, numbers, days ({@link LocalDate}), times ({@link LocalDateTime}) or nothing. */
    List<@Nullable Object> cells(V view, Locale language) {
        List<@Nullable Object> cells = new ArrayList<>(columns.size());
        columns.forEach(column -> cells.add(cell(column.value().apply(view), language)));
        return cells;
    }

    private static @Nullable Object cell(@Nullable Object value, Locale language) {
        return switch (value) {
            case null -> null;
            case Words words -> words.in(language);
            case Instant moment -> LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.SECONDS), BusinessZone.ZONE);
            case Collection<?> many ->
                many.stream()
                        .map(one -> ((Words) one).in(language))
                        .collect(Collectors.joining(Locale.ENGLISH.equals(language) ? ", " : "、"));
            default -> value;
        };
    }
}
