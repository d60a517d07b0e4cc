package cn.linkage.starter.paging;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The SQL of a list, put together from the conditions that a request brought. Text of the request only ever becomes a
 * parameter.
 */
public final class ListQuery {

    private final StringBuilder sql;
    private final Map<String, Object> values = new LinkedHashMap<>();

    private ListQuery(String select) {
        this.sql = new StringBuilder(select);
    }

    /**
     * Begins a list.
     *
     * @param select a statement up to and with its first condition, for example {@code select * from t where true}
     */
    public static ListQuery of(String select) {
        return new ListQuery(select);
    }

    /** Adds a condition on one named parameter, or nothing where the request did not ask for it. */
    public ListQuery and(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            values.put(parameter, value);
        }
        return this;
    }

    /** Adds a condition on several named parameters. */
    public ListQuery and(String condition, Map<String, ?> parameters) {
        sql.append(" and ").append(condition);
        values.putAll(parameters);
        return this;
    }

    /** Adds a condition that a text occurs in what the reader searches; its wildcards are taken literally. */
    public ListQuery andContains(String condition, String parameter, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return this;
        }
        String literal = text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return and(condition, parameter, "%" + literal + "%");
    }

    /**
     * Reads one page.
     *
     * @param order the sort key, unique, of the values that {@code cursor} names
     */
    public <T> Page<T> page(
            JdbcClient jdbc, String order, Limit limit, RowMapper<T> row, Function<? super T, Cursor> cursor) {
        values.put("limitPlusOne", limit.plusOne());
        return Page.of(
                jdbc.sql(sql + " order by " + order + " limit :limitPlusOne")
                        .params(values)
                        .query(row)
                        .list(),
                limit,
                cursor);
    }
}
