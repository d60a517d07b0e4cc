package cn.linkage.starter.list;

import cn.linkage.starter.paging.Cursor;
import cn.linkage.starter.paging.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The SQL of a list, put together from the conditions that a request brought. Text of the request only ever becomes a
 * parameter.
 */
public final class ListQuery<T> implements Rows<T> {

    /** Rows read at once, and so held in memory, for a file. */
    private static final int BATCH = 500;

    /**
     * A plan for the values at hand, since a word of every name and a word of none want different ones; and a reader that
     * takes nothing for a minute loses its snapshot, which would keep the database from cleaning up.
     */
    private static final String SETTINGS = """
            select set_config('plan_cache_mode', 'force_custom_plan', true),
              set_config('idle_in_transaction_session_timeout', '60s', true)""";

    /** What has a word's pairs of characters need not have the word: the pairs may stand apart. */
    private static final String CONTAINS =
            "(select bool_and(strpos(%s, word) > 0) from unnest(search_words(search_text(:q))) word)";

    /**
     * So many rows of the list are walked for a word before the index is asked: a word of every fifth name fills a page
     * there, and all rows of the index would have to be sorted for it.
     */
    private static final int WALK = 500;

    /** The planner believes that a word's rows are spread evenly over the order. They stand together: 温州 … by name. */
    private static final String NO_FURTHER_WALK = "select set_config('enable_indexscan', 'off', true)";

    private final Lists lists;
    private final String name;
    private final StringBuilder sql;
    private final SortKeys<T> keys;
    private final RowMapper<T> row;
    private final Map<String, Object> filters = new LinkedHashMap<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private @Nullable String wordsColumn;

    ListQuery(Lists lists, String name, String select, SortKeys<T> keys, RowMapper<T> row) {
        this.lists = lists;
        this.name = name;
        this.sql = new StringBuilder(select);
        this.keys = keys;
        this.row = row;
    }

    /** Limits the list to what its reader may see. It may change between two pages, so no cursor is tied to it. */
    public ListQuery<T> within(String condition, Map<String, ?> values) {
        sql.append(" and ").append(condition);
        parameters.putAll(values);
        return this;
    }

    /** Adds a filter on one named parameter, or nothing where the request did not ask for it. */
    public ListQuery<T> and(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            Object known = value instanceof Enum<?> constant ? constant.name() : KeyType.parameter(value);
            filters.put(parameter, known);
            parameters.put(parameter, known);
        }
        return this;
    }

    /** Names a filter that has found its way into the list by another condition; nothing where it was not asked for. */
    public ListQuery<T> filteredBy(String filter, @Nullable Object value) {
        if (value != null) {
            filters.put(filter, value);
        }
        return this;
    }

    /**
     * Adds a filter that every word of a text occurs in a column that the database's function {@code search_text} filled and
     * whose {@code search_grams} are indexed; the starter's migration says how.
     */
    public ListQuery<T> andWords(String column, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            wordsColumn = column;
            filters.put("q", text.strip());
            parameters.put("q", text.strip());
        }
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Map<String, Object> filters() {
        return Map.copyOf(filters);
    }

    @Override
    public Page<T> page(ListRequest request) {
        SortKeys.Order<T> order = keys.order(request);
        String tie = Lists.tie(name, request, filters);
        Cursor after = order.decode(request.cursor(), tie);
        StringBuilder behind = new StringBuilder(sql);
        Map<String, Object> values = new LinkedHashMap<>(parameters);
        if (after != null) {
            behind.append(" and ").append(order.after());
            values.putAll(order.parameters(after));
        }
        int most = request.limit().plusOne();
        values.put("limitPlusOne", most);
        List<T> rows = lists.reading().execute(status -> {
            set();
            if (wordsColumn == null) {
                return read(behind + ordered(order), values);
            }
            List<T> walked = read(walk(behind, order, wordsColumn), values);
            if (walked.size() == most) {
                return walked;
            }
            lists.jdbc().sql(NO_FURTHER_WALK).query().singleRow();
            return read(behind + byIndex(wordsColumn) + ordered(order), values);
        });
        return Page.of(
                Objects.requireNonNull(rows),
                request.limit(),
                item -> order.cursor(item).encode(tie));
    }

    private static String ordered(SortKeys.Order<?> order) {
        return " order by " + order.sql() + " limit :limitPlusOne";
    }

    /** Looks for the words in the first rows of the order only. */
    private static String walk(CharSequence behind, SortKeys.Order<?> order, String column) {
        String columns = behind.toString().substring("select ".length());
        String unqualified = column.substring(column.lastIndexOf('.') + 1);
        return "select * from (select row_number() over (order by " + order.sql() + ") as place, " + columns
                + " order by "
                + order.sql() + " limit " + WALK + ") walked where " + CONTAINS.formatted(unqualified)
                + " order by place limit :limitPlusOne";
    }

    private static String byIndex(String column) {
        return " and search_grams(" + column + ") @> search_query(:q) and " + CONTAINS.formatted(column);
    }

    private List<T> read(String text, Map<String, Object> values) {
        return statement(text, values).query(row).list();
    }

    @Override
    public void each(ListRequest request, Consumer<? super List<T>> batches) {
        String words = wordsColumn == null ? "" : byIndex(wordsColumn);
        String order = " order by " + keys.order(request).sql();
        lists.snapshot().executeWithoutResult(status -> {
            set();
            try (Stream<T> all = statement(sql + words + order, parameters).withFetchSize(BATCH).query(row).stream()) {
                all.gather(Gatherers.windowFixed(BATCH)).forEach(batches);
            }
        });
    }

    private void set() {
        lists.jdbc().sql(SETTINGS).query().singleRow();
    }

    private JdbcClient.StatementSpec statement(String text, Map<String, Object> values) {
        return lists.jdbc().sql(text).params(values);
    }
}
