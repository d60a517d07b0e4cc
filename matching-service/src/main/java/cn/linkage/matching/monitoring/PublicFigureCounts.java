package cn.linkage.matching.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts for everybody, kept for a minute: who asks need not have logged in, and the question costs whole tables. */
@Component
class PublicFigureCounts {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private static final String COUNTS = """
        select (select count(*) from enterprise) as enterprises,
          (select count(*) from school) as schools,
          (select count(*) from market_need where state = 'OPEN' and agreed < quantity) as open_needs,
          (select count(*) from market_offer where state = 'OPEN' and agreed < capacity) as open_offers,
          (select count(*) from agreement) as agreements,
          (select count(distinct school_id) from agreement) as schools_served,
          (select count(distinct a.school_id) from agreement a join school s on s.id = a.school_id
            where s.locality = 'RURAL') as rural_schools_served\
        """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private @Nullable PublicFigures counted;

    PublicFigureCounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    synchronized PublicFigures latest() {
        PublicFigures figures = counted;
        if (figures == null || !isFresh(figures)) {
            figures = jdbc.sql(COUNTS).query(this::read).single();
            counted = figures;
        }
        return figures;
    }

    private boolean isFresh(PublicFigures figures) {
        Duration age = Duration.between(figures.asOf(), clock.instant());
        return !age.isNegative() && age.compareTo(KEPT) < 0;
    }

    private PublicFigures read(ResultSet row, int number) throws SQLException {
        return new PublicFigures(
                clock.instant(),
                row.getLong("enterprises"),
                row.getLong("schools"),
                row.getLong("open_needs"),
                row.getLong("open_offers"),
                row.getLong("agreements"),
                row.getLong("schools_served"),
                row.getLong("rural_schools_served"));
    }
}
