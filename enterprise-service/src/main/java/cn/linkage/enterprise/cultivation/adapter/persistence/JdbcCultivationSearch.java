package cn.linkage.enterprise.cultivation.adapter.persistence;

import cn.linkage.contracts.codes.County;
import cn.linkage.enterprise.cultivation.application.CultivationSearch;
import cn.linkage.enterprise.cultivation.model.Coaching;
import cn.linkage.enterprise.cultivation.model.CoachingLog;
import cn.linkage.enterprise.cultivation.model.GradingScheme;
import cn.linkage.enterprise.cultivation.model.Schemes;
import cn.linkage.starter.list.KeyType;
import cn.linkage.starter.list.Lists;
import cn.linkage.starter.list.Rows;
import cn.linkage.starter.list.SortKeys;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** {@link CultivationSearch} on the schema cultivation. */
@Repository
@Transactional(readOnly = true)
class JdbcCultivationSearch implements CultivationSearch {

    private static final String LIBRARY = """
            select l.*, e.name as enterprise_name, e.kind as enterprise_kind, e.county_code
            from (%s a.id in (select distinct on (enterprise_id) id from cultivation.assessment
              where assessed_on <= :on order by enterprise_id, assessed_on desc)) l
            join public.enterprise e on e.id = l.enterprise_id
            where true""".formatted(CultivationRows.ASSESSMENTS);

    private static final SortKeys<GradingScheme> SCHEME_KEYS = SortKeys.unique(
                    "version", KeyType.NUMBER, (GradingScheme scheme) -> (long) scheme.version())
            .byUnique("version");

    private static final SortKeys<Listed> LIBRARY_KEYS = SortKeys.unique(
                    "e.id",
                    KeyType.ID,
                    (Listed listed) -> listed.graded().assessment().enterpriseId())
            .by("enterpriseName", "e.name", KeyType.TEXT, Listed::enterpriseName);

    private static final SortKeys<Graded> HISTORY_KEYS = SortKeys.unique(
                    "a.id", KeyType.ID, (Graded graded) -> graded.assessment().id())
            .by(
                    "assessedOn",
                    "a.assessed_on",
                    KeyType.DAY,
                    graded -> graded.assessment().assessedOn());

    private static final SortKeys<Coaching> COACHING_KEYS = SortKeys.unique("c.id", KeyType.ID, Coaching::id)
            .by(
                    "heldOn",
                    "c.held_on",
                    KeyType.DAY,
                    coaching -> coaching.content().heldOn());

    private final CultivationRole role;
    private final CultivationRows rows;
    private final Schemes schemes;
    private final CoachingLog log;
    private final Lists lists;
    private final TransactionTemplate snapshot;

    JdbcCultivationSearch(
            CultivationRole role,
            CultivationRows rows,
            Schemes schemes,
            CoachingLog log,
            Lists lists,
            PlatformTransactionManager transactions) {
        this.lists = lists;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.role = role;
        this.rows = rows;
        this.schemes = schemes;
        this.log = log;
    }

    @Override
    public Rows<GradingScheme> schemes() {
        return inRole(lists.list(
                "cultivation-schemes", "select * from cultivation.scheme where true", SCHEME_KEYS, rows::scheme));
    }

    @Override
    public Optional<GradingScheme> scheme(int version) {
        return schemes.find(version);
    }

    @Override
    public Rows<Listed> library(LocalDate on, Filter filter) {
        County county = filter.county();
        return inRole(lists.list("cultivated-enterprises", LIBRARY, LIBRARY_KEYS, rows::listed)
                .and("l.assessed_on <= :on", "on", on)
                .and("l.colour = :colour", "colour", filter.colour())
                .and("e.county_code = :county", "county", county == null ? null : county.code())
                .and("e.kind = :kind", "kind", filter.kind()));
    }

    @Override
    public Rows<Graded> history(UUID enterpriseId) {
        return inRole(lists.list("assessments", CultivationRows.ASSESSMENTS + "true", HISTORY_KEYS, rows::graded)
                .and("a.enterprise_id = :enterprise", "enterprise", enterpriseId));
    }

    @Override
    public Optional<Graded> assessment(UUID enterpriseId, UUID assessmentId) {
        return role.as(jdbc -> jdbc.sql(CultivationRows.ASSESSMENTS + "a.id = :id and a.enterprise_id = :enterprise")
                .param("id", assessmentId)
                .param("enterprise", enterpriseId)
                .query(rows::graded)
                .optional());
    }

    @Override
    public Optional<Graded> current(UUID enterpriseId) {
        return role.as(jdbc -> jdbc.sql(CultivationRows.ASSESSMENTS
                        + "a.enterprise_id = :enterprise order by a.assessed_on desc limit 1")
                .param("enterprise", enterpriseId)
                .query(rows::graded)
                .optional());
    }

    @Override
    public Rows<Coaching> coachings(UUID enterpriseId) {
        return inRole(lists.list(
                        "coachings",
                        "select * from cultivation.coaching c where true",
                        COACHING_KEYS,
                        CultivationRows::coaching)
                .and("c.enterprise_id = :enterprise", "enterprise", enterpriseId));
    }

    @Override
    public Optional<Coaching> coaching(UUID enterpriseId, UUID coachingId) {
        return log.find(enterpriseId, coachingId);
    }

    private <T> Rows<T> inRole(Rows<T> all) {
        return new RowsInRole<>(all, role, snapshot);
    }
}
