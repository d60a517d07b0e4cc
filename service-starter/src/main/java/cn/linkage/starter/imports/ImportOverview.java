package cn.linkage.starter.imports;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A service's imports at a glance, whoever made them. */
public final class ImportOverview {

    private static final int LATEST = 20;

    private final JdbcClient jdbc;

    public ImportOverview(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By kind and state, those that there are. */
    public List<ImportCount> counts() {
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

    /** The last {@value #LATEST}, newest first. */
    public List<LatestImport> latest(Locale locale) {
        String failure = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? "failure_en" : "failure_zh";
        return jdbc.sql("select * from import_job order by id desc limit " + LATEST)
                .query((row, number) -> new LatestImport(
                        row.getString("kind"),
                        row.getString("file_name"),
                        ImportState.valueOf(row.getString("state")),
                        row.getLong("accepted"),
                        row.getLong("refused"),
                        row.getString(failure),
                        row.getTimestamp("created_at").toInstant(),
                        instant(row.getTimestamp("finished_at"))))
                .list();
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
