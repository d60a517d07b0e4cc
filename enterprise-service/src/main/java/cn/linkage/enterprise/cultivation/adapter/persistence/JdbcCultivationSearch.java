package cn.linkage.enterprise.cultivation.adapter.persistence;

import cn.linkage.contracts.codes.County;
import cn.linkage.contracts.codes.EnterpriseKind;
import cn.linkage.enterprise.cultivation.application.CultivationSearch;
import cn.linkage.enterprise.cultivation.model.Coaching;
import cn.linkage.enterprise.cultivation.model.CoachingLog;
import cn.linkage.enterprise.cultivation.model.GradingScheme;
import cn.linkage.enterprise.cultivation.model.Schemes;
import cn.linkage.starter.paging.Cursor;
import cn.linkage.starter.paging.Limit;
import cn.linkage.starter.paging.ListQuery;
import cn.linkage.starter.paging.Page;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

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

    private final CultivationRole role;
    private final CultivationRows rows;
    private final Schemes schemes;
    private final CoachingLog log;

    JdbcCultivationSearch(CultivationRole role, CultivationRows rows, Schemes schemes, CoachingLog log) {
        this.role = role;
        this.rows = rows;
        this.schemes = schemes;
        this.log = log;
    }

    @Override
    public Page<GradingScheme> schemes(@Nullable String cursor, Limit limit) {
        Cursor after = Cursor.decode(cursor, 1);
        ListQuery query = ListQuery.of("select * from cultivation.scheme where true")
                .and("version < :after", "after", after == null ? null : after.number(0));
        return role.as(
                jdbc -> query.page(jdbc, "version desc", limit, rows::scheme, scheme -> Cursor.of(scheme.version())));
    }

    @Override
    public Optional<GradingScheme> scheme(int version) {
        return schemes.find(version);
    }

    @Override
    public Page<Listed> library(LocalDate on, Filter filter, @Nullable String cursor, Limit limit) {
        County county = filter.county();
        EnterpriseKind kind = filter.kind();
        Cursor after = Cursor.decode(cursor, 2);
        ListQuery query = ListQuery.of(LIBRARY)
                .and("l.assessed_on <= :on", "on", on)
                .and("l.colour = :colour", "colour", filter.colour())
                .and("e.county_code = :county", "county", county == null ? null : county.code())
                .and("e.kind = :kind", "kind", kind == null ? null : kind.name());
        if (after != null) {
            query.and("(e.name, e.id) > (:name, :id)", Map.of("name", after.text(0), "id", after.uuid(1)));
        }
        return role.as(jdbc -> query.page(
                jdbc,
                "e.name, e.id",
                limit,
                rows::listed,
                listed -> Cursor.of(
                        listed.enterpriseName(), listed.graded().assessment().enterpriseId())));
    }

    @Override
    public Page<Graded> history(UUID enterpriseId, @Nullable String cursor, Limit limit) {
        Cursor after = Cursor.decode(cursor, 1);
        ListQuery query = ListQuery.of(CultivationRows.ASSESSMENTS + "true")
                .and("a.enterprise_id = :enterprise", "enterprise", enterpriseId)
                .and(
                        "a.assessed_on < (select assessed_on from cultivation.assessment where id = :after)",
                        "after",
                        after == null ? null : after.uuid(0));
        return role.as(jdbc -> query.page(
                jdbc,
                "a.assessed_on desc",
                limit,
                rows::graded,
                graded -> Cursor.of(graded.assessment().id())));
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
        return history(enterpriseId, null, new Limit(1)).items().stream().findFirst();
    }

    @Override
    public Page<Coaching> coachings(UUID enterpriseId, @Nullable String cursor, Limit limit) {
        Cursor after = Cursor.decode(cursor, 1);
        ListQuery query = ListQuery.of("select * from cultivation.coaching c where true")
                .and("c.enterprise_id = :enterprise", "enterprise", enterpriseId)
                .and(
                        "(c.held_on, c.id) < (select held_on, id from cultivation.coaching where id = :after)",
                        "after",
                        after == null ? null : after.uuid(0));
        return role.as(jdbc -> query.page(
                jdbc,
                "c.held_on desc, c.id desc",
                limit,
                CultivationRows::coaching,
                coaching -> Cursor.of(coaching.id())));
    }

    @Override
    public Optional<Coaching> coaching(UUID enterpriseId, UUID coachingId) {
        return log.find(enterpriseId, coachingId);
    }
}
