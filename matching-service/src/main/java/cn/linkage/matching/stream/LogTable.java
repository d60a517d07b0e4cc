package cn.linkage.matching.stream;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A log in a table with the columns {@code xid} (the writing transaction) and {@code seq}. Rows show once no transaction
 * as old as theirs is running, so their order is final when they are seen.
 */
public final class LogTable<E> implements LogSource<E> {

    private static final String SETTLED = "xid < pg_snapshot_xmin(pg_current_snapshot())";

    private final JdbcClient jdbc;
    private final String table;
    private final RowMapper<E> mapper;

    /**
     * @param table the table's name, from code and never from a request
     */
    public LogTable(JdbcClient jdbc, String table, RowMapper<E> mapper) {
        this.jdbc = jdbc;
        this.table = table;
        this.mapper = mapper;
    }

    @Override
    public LogPosition before(int rows) {
        return jdbc.sql("select xid::text as xid, seq from " + table + " where " + SETTLED + " order by " + table
                        + ".xid desc, seq desc offset :rows limit 1")
                .param("rows", rows)
                .query((row, number) -> new LogPosition(Long.parseLong(row.getString("xid")), row.getLong("seq")))
                .optional()
                .orElse(LogPosition.START);
    }

    @Override
    public List<LogEntry<E>> after(LogPosition position, int most) {
        return jdbc.sql("select *, xid::text as xid_text from " + table + " where " + SETTLED
                        + " and (xid, seq) > (cast(:xid as xid8), :seq) order by " + table + ".xid, seq limit :most")
                .param("xid", Long.toString(position.transaction()))
                .param("seq", position.number())
                .param("most", most)
                .query((row, number) -> new LogEntry<>(
                        new LogPosition(Long.parseLong(row.getString("xid_text")), row.getLong("seq")),
                        mapper.mapRow(row, number)))
                .list();
    }

    @Override
    public List<LogEntry<E>> after(LogPosition position, Audience<E> audience, int most) {
        List<LogEntry<E>> found = new ArrayList<>();
        LogPosition reached = position;
        List<LogEntry<E>> page;
        do {
            page = after(reached, most);
            for (LogEntry<E> entry : page) {
                reached = entry.position();
                if (audience.test(entry.value())) {
                    found.add(entry);
                    if (found.size() == most) {
                        return found;
                    }
                }
            }
        } while (page.size() == most);
        return found;
    }
}
