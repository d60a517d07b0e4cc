package cn.linkage.starter.imports;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts a service's imports, whoever made them. */
public final class ImportCounts {

    private final JdbcClient jdbc;

    public ImportCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By kind and state, those that there are. */
    public List<ImportCount> all() {
        return jdbc.sql("""
            select kind, state, count(*) as count, max(created_at) as latest
            from import_job group by kind, state order by kind, state\
            """)
                .query((row, number) -> new ImportCount(
                        row.getString("kind"),
                        ImportState.valueOf(row.getString("state")),
                        row.getLong("count"),
                        row.getTimestamp("latest").toInstant()))
                .list();
    }
}
