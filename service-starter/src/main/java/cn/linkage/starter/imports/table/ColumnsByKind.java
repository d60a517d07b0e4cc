package cn.linkage.starter.imports.table;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Columns that are for rows of some kinds only. A column that several kinds share is there once; a value in a column that
 * is not for the kind of its row is refused, because somebody meant something by it.
 */
public final class ColumnsByKind<K extends Enum<K>> {

    private final Function<K, Words> words;
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, Set<K>> kinds = new LinkedHashMap<>();

    /**
     * None yet.
     *
     * @param words what people call the kinds
     */
    public ColumnsByKind(Function<K, Words> words) {
        this.words = words;
    }

    /** Adds a column for rows of these kinds. */
    @SafeVarargs
    public final ColumnsByKind<K> with(Column column, K first, K... others) {
        Set<K> some = EnumSet.of(first);
        for (K other : others) {
            some.add(other);
        }
        kinds.put(column.field(), some);
        columns.add(column.onlyFor(new Words(
                some.stream().map(kind -> words.apply(kind).zh()).collect(Collectors.joining("、")),
                some.stream().map(kind -> words.apply(kind).en()).collect(Collectors.joining(", ")))));
        return this;
    }

    public List<Column> columns() {
        return List.copyOf(columns);
    }

    /**
     * Lets a row pass that has values only where its kind has columns.
     *
     * @throws InvalidValueException on the first column that is not for its kind
     */
    public void requireOwn(K kind, ImportRow row) {
        for (Column column : columns) {
            if (row.text(column.field()).isPresent() && !isFor(column.field(), kind)) {
                Words name = words.apply(kind);
                throw new InvalidValueException(
                        column.field(),
                        "“" + column.header().zh() + "”不适用于“" + name.zh() + "”，请留空或核对类型",
                        "'" + column.header().en() + "' is not for '" + name.en()
                                + "'; leave it empty or check the kind");
            }
        }
    }

    private boolean isFor(String field, K kind) {
        return kinds.getOrDefault(field, Set.of()).contains(kind);
    }
}
