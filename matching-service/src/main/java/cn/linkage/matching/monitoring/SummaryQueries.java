package cn.linkage.matching.monitoring;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.starter.time.BusinessZone;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts in the tables of market, proposals and agreements, each time anew: no figure can drift from what happened. */
@Repository
class SummaryQueries {

    /** Needs by county, locality, kind and unit, offers by kind and unit: everything else is added up from these few rows. */
    record Row(
            @Nullable String county,
            @Nullable String locality,
            GiftKind kind,
            ItemCategory.Unit unit,
            long number,
            long quantity,
            long agreed,
            long open,
            long shortBy) {}

    private static final String SUMS = """
        count(*) as number, coalesce(sum(total), 0) as quantity, coalesce(sum(agreed), 0) as agreed,
         coalesce(sum(greatest(total - agreed, 0)), 0) as open, coalesce(sum(short_by), 0) as short_by\
        """;

    private final JdbcClient jdbc;

    SummaryQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> needs(SummaryFilter filter) {
        return query(
                "select s.county_code, s.locality, t.kind, t.unit, " + SUMS + "\n" + """
                     from (select *, quantity as total from market_need) t left join school s on s.id = t.school_id
                    where true\
                    """,
                filter,
                Parts.market("t", "s"),
                " group by s.county_code, s.locality, t.kind, t.unit",
                (row, number) -> row(row, row.getString("county_code"), row.getString("locality")));
    }

    List<Row> offers(SummaryFilter filter) {
        return query(
                "select t.kind, t.unit, " + SUMS + "\n" + """
                     from (select *, capacity as total from market_offer) t
                    left join enterprise e on e.id = t.enterprise_id where true\
                    """,
                filter,
                Parts.offers("t", "e"),
                " group by t.kind, t.unit",
                (row, number) -> row(row, null, null));
    }

    private static Row row(ResultSet row, @Nullable String county, @Nullable String locality) throws SQLException {
        return new Row(
                county,
                locality,
                GiftKind.valueOf(row.getString("kind")),
                unit(row),
                row.getLong("number"),
                row.getLong("quantity"),
                row.getLong("agreed"),
                row.getLong("open"),
                row.getLong("short_by"));
    }

    List<Summary.UnitQuantity> proposed(SummaryFilter filter) {
        return matches("proposal", "proposed_quantity", filter);
    }

    List<Summary.UnitQuantity> agreed(SummaryFilter filter) {
        return matches("agreement", "quantity", filter);
    }

    /** Refusals by month from the first day of the first month to the last day of the last. */
    Map<YearMonth, Long> refusals(YearMonth first, YearMonth last) {
        Map<YearMonth, Long> counts = new HashMap<>();
        jdbc.sql("""
            select date_trunc('month', ended_at at time zone :zone)::date as month, count(*) as number
            from proposal where state = 'DECLINED' and ended_at >= :from and ended_at < :to
            group by 1\
            """)
                .param("zone", BusinessZone.ZONE.getId())
                .param("from", startOf(first.atDay(1)))
                .param("to", startOf(last.plusMonths(1).atDay(1)))
                .query((row, number) ->
                        counts.put(YearMonth.from(row.getObject("month", LocalDate.class)), row.getLong("number")))
                .list();
        return counts;
    }

    private List<Summary.UnitQuantity> matches(String table, String quantity, SummaryFilter filter) {
        return query(
                "select t.unit, count(*) as number, coalesce(sum(t." + quantity + "), 0) as quantity from " + table
                        + " t left join school s on s.id = t.school_id where true",
                filter,
                Parts.matches("t", "s"),
                " group by t.unit order by t.unit",
                (row, number) -> new Summary.UnitQuantity(unit(row), row.getLong("number"), row.getLong("quantity")));
    }

    private <T> List<T> query(String select, SummaryFilter filter, Parts parts, String end, RowMapper<T> mapper) {
        StringBuilder sql = new StringBuilder(select);
        Map<String, Object> values = new HashMap<>();
        add(sql, values, parts.county() + " = :county", "county", filter.county());
        add(
                sql,
                values,
                parts.locality(),
                "locality",
                filter.locality() == null ? null : filter.locality().name());
        add(
                sql,
                values,
                "t.kind = :kind",
                "kind",
                filter.kind() == null ? null : filter.kind().name());
        add(
                sql,
                values,
                parts.state(),
                "state",
                filter.state() == null ? null : filter.state().name());
        add(sql, values, parts.at() + " >= :from", "from", filter.from() == null ? null : startOf(filter.from()));
        add(
                sql,
                values,
                parts.at() + " < :to",
                "to",
                filter.to() == null ? null : startOf(filter.to().plusDays(1)));
        return jdbc.sql(sql.append(end).toString()).params(values).query(mapper).list();
    }

    /** What the filter's words mean for one table; null where they mean nothing. */
    private record Parts(
            String county,
            @Nullable String locality,
            @Nullable String state,
            String at) {

        static Parts market(String row, String party) {
            return new Parts(
                    party + ".county_code",
                    party + ".locality = :locality",
                    row + ".state = :state",
                    row + ".published_at");
        }

        static Parts offers(String row, String party) {
            return new Parts(party + ".county_code", null, row + ".state = :state", row + ".published_at");
        }

        static Parts matches(String row, String party) {
            return new Parts(party + ".county_code", party + ".locality = :locality", null, row + ".made_at");
        }
    }

    private static void add(
            StringBuilder sql,
            Map<String, Object> values,
            @Nullable String condition,
            String name,
            @Nullable Object value) {
        if (condition != null && value != null) {
            sql.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    private static ItemCategory.Unit unit(ResultSet row) throws SQLException {
        return ItemCategory.Unit.valueOf(row.getString("unit"));
    }

    private static Timestamp startOf(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(BusinessZone.ZONE).toInstant());
    }
}
