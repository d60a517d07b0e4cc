package cn.linkage.matching.monitoring;

import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.matching.stream.LogSource;
import cn.linkage.matching.stream.LogTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The log table {@code match_event}. */
@Repository
class JdbcMatchFeed implements MatchFeed {

    private static final String INSERT = """
            insert into match_event (type, occurred_at, county_code, item_category, unit, quantity, agreement_id,
              enterprise_name, school_name)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JdbcMatchFeed(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    LogSource<MatchEvent> log() {
        return new LogTable<>(jdbc, "match_event", JdbcMatchFeed::read);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void proposed(List<Proposed> proposed) {
        batches.batchUpdate(
                INSERT,
                proposed.stream()
                        .map(p -> new @Nullable Object[] {
                            MatchEvent.Type.PROPOSED.name(),
                            Timestamp.from(p.at()),
                            p.countyCode(),
                            p.market().itemCategory(),
                            p.market().unit().name(),
                            p.quantity(),
                            null,
                            null,
                            null
                        })
                        .toList());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void agreed(Agreed a) {
        batches.update(
                INSERT,
                MatchEvent.Type.AGREED.name(),
                Timestamp.from(a.at()),
                a.countyCode(),
                a.market().itemCategory(),
                a.market().unit().name(),
                a.quantity(),
                a.agreementId(),
                a.enterpriseName(),
                a.schoolName());
    }

    private static MatchEvent read(ResultSet row, int number) throws SQLException {
        return new MatchEvent(
                MatchEvent.Type.valueOf(row.getString("type")),
                row.getTimestamp("occurred_at").toInstant(),
                row.getString("county_code"),
                row.getString("item_category"),
                ItemCategory.Unit.valueOf(row.getString("unit")),
                row.getInt("quantity"),
                row.getObject("agreement_id", UUID.class),
                row.getString("enterprise_name"),
                row.getString("school_name"));
    }
}
