package cn.linkage.school.need.adapter.persistence;

import cn.linkage.school.need.NeedAuditActions;
import cn.linkage.school.need.model.Need;
import cn.linkage.school.need.model.NeedResult.Changed;
import cn.linkage.school.need.model.NeedState;
import cn.linkage.school.need.model.Needs;
import cn.linkage.school.publication.Publication;
import cn.linkage.starter.audit.Audit;
import cn.linkage.starter.etag.ETags;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** {@link Needs} in the table {@code need}. */
@Repository
class JdbcNeeds implements Needs {

    private static final String INSERT = """
            insert into need (id, school_id, title, kind, item_category, details, quantity, minimum_useful_quantity,
              readiness, grade_bands, needed_from, needed_until, state, created_by, created_at, published_at, version)
            values (:id, :school_id, :title, :kind, :item_category, cast(:details as jsonb), :quantity,
              :minimum_useful_quantity, :readiness, :grade_bands, :needed_from, :needed_until, :state, :created_by,
              :created_at, :published_at, :version)""";

    private static final String UPDATE = """
            update need set title = :title, kind = :kind, item_category = :item_category,
              details = cast(:details as jsonb), quantity = :quantity,
              minimum_useful_quantity = :minimum_useful_quantity, readiness = :readiness, grade_bands = :grade_bands,
              needed_from = :needed_from, needed_until = :needed_until, state = :state, published_at = :published_at,
              version = :version
            where id = :id and version = :version - 1""";

    private static final String DELETE =
            "delete from need where id = :id and version = :version - 1 and state = 'DRAFT'";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;
    private final NeedRows rows;
    private final Publication publication;
    private final Audit audit;

    JdbcNeeds(
            JdbcClient jdbc,
            NamedParameterJdbcOperations batches,
            NeedRows rows,
            Publication publication,
            Audit audit) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.rows = rows;
        this.publication = publication;
        this.audit = audit;
    }

    @Override
    public Optional<Need> findLocked(UUID id) {
        return jdbc.sql("select * from need where id = :id for update")
                .param("id", id)
                .query(rows)
                .optional();
    }

    @Override
    public List<Need> overdue(LocalDate today, int most) {
        return jdbc.sql("""
                        select * from need where state in ('PUBLISHED', 'PAUSED') and needed_until < :today
                        order by needed_until, id limit :most for update skip locked""")
                .param("today", today)
                .param("most", most)
                .query(rows)
                .list();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(Changed changed, Instant at) {
        String statement = switch (changed.action()) {
            case CREATE -> INSERT;
            case DELETE -> DELETE;
            default -> UPDATE;
        };
        if (batches.update(statement, rows.values(changed.need())) == 0) {
            throw ETags.stale();
        }
        NeedEvents.of(changed, at).ifPresent(publication::publish);
        audit.recordAll(List.of(entry(changed)));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void addAll(List<Changed> changes, Instant at) {
        Map<UUID, Need> last = new LinkedHashMap<>();
        changes.forEach(changed -> last.put(changed.need().id(), changed.need()));
        SqlParameterSource[] values = last.values().stream().map(rows::values).toArray(SqlParameterSource[]::new);
        batches.batchUpdate(INSERT, values);
        publication.publishAll(changes.stream()
                .flatMap(changed -> NeedEvents.of(changed, at).stream())
                .toList());
        audit.recordAll(changes.stream().map(JdbcNeeds::entry).toList());
    }

    private static Audit.Entry entry(Changed changed) {
        Need need = changed.need();
        String action = switch (changed.action()) {
            case CREATE -> NeedAuditActions.CREATE;
            case DELETE -> NeedAuditActions.DELETE;
            case EDIT -> need.state() == NeedState.DRAFT ? NeedAuditActions.EDIT_DRAFT : "edit-need";
            case PUBLISH -> "publish-need";
            case PAUSE -> "pause-need";
            case RESUME -> "resume-need";
            case WITHDRAW -> "withdraw-need";
            case EXPIRE -> "expire-need";
        };
        return new Audit.Entry(
                action,
                "need",
                need.id().toString(),
                Audit.DONE,
                Map.of(
                        "schoolId", need.schoolId(),
                        "version", need.version(),
                        "quantity", need.content().quantity().wanted(),
                        "unit", need.content().details().itemCategory().unit()));
    }
}
