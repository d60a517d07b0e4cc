package cn.linkage.enterprise.cultivation.adapter.persistence;

import cn.linkage.contracts.codes.EnterpriseKind;
import cn.linkage.enterprise.cultivation.model.Assessment;
import cn.linkage.enterprise.cultivation.model.Assessments;
import cn.linkage.enterprise.cultivation.model.Marks;
import cn.linkage.starter.audit.Audit;
import java.sql.Timestamp;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * {@link Assessments} in {@code cultivation.assessment} and, for what each said from version to version,
 * {@code cultivation.assessment_version}. The audit tells that there was an assessment and not what it says: its readers
 * are not all readers of the library.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcAssessments implements Assessments {

    private final CultivationRole role;
    private final CultivationRows rows;
    private final Audit audit;

    JdbcAssessments(CultivationRole role, CultivationRows rows, Audit audit) {
        this.role = role;
        this.rows = rows;
        this.audit = audit;
    }

    @Override
    public Optional<EnterpriseKind> kindOf(UUID enterpriseId) {
        return role.as(jdbc -> jdbc.sql("select kind from public.enterprise where id = :id")
                .param("id", enterpriseId)
                .query((row, number) -> EnterpriseKind.valueOf(row.getString("kind")))
                .optional());
    }

    @Override
    public Optional<Assessment> find(UUID enterpriseId, UUID assessmentId) {
        return role.as(jdbc -> jdbc.sql(CultivationRows.ASSESSMENTS + "a.id = :id and a.enterprise_id = :enterprise")
                .param("id", assessmentId)
                .param("enterprise", enterpriseId)
                .query(rows::assessment)
                .optional());
    }

    @Override
    public boolean add(Assessment assessment) {
        boolean added = role.as(jdbc -> {
            int inserted = jdbc.sql("""
                            insert into cultivation.assessment (id, enterprise_id, assessed_on, version)
                            values (:id, :enterprise, :day, :version)
                            on conflict (enterprise_id, assessed_on) do nothing""")
                    .param("id", assessment.id())
                    .param("enterprise", assessment.enterpriseId())
                    .param("day", assessment.assessedOn())
                    .param("version", assessment.version())
                    .update();
            if (inserted == 1) {
                addVersion(jdbc, assessment);
            }
            return inserted == 1;
        });
        if (added) {
            record("assess-enterprise", assessment);
        }
        return added;
    }

    @Override
    public void correct(Assessment assessment) {
        role.as(jdbc -> {
            int changed = jdbc.sql("""
                            update cultivation.assessment set version = :version
                            where id = :id and version = :version - 1""")
                    .param("id", assessment.id())
                    .param("version", assessment.version())
                    .update();
            if (changed != 1) {
                throw new OptimisticLockingFailureException(
                        "Assessment " + assessment.id() + " is no longer at version " + (assessment.version() - 1));
            }
            addVersion(jdbc, assessment);
            return changed;
        });
        record("correct-assessment", assessment);
    }

    private void addVersion(JdbcClient jdbc, Assessment assessment) {
        Marks marks = assessment.marks();
        jdbc.sql("""
                        insert into cultivation.assessment_version (assessment_id, version, scheme_version, points,
                          total_points, colour, note, assessed_by, recorded_at)
                        values (:id, :version, :scheme, :points::jsonb, :total, :colour, :note, :by, :at)""")
                .param("id", assessment.id())
                .param("version", assessment.version())
                .param("scheme", marks.schemeVersion())
                .param("points", rows.json(marks.points()))
                .param("total", marks.totalPoints())
                .param("colour", marks.colour())
                .param("note", marks.note())
                .param("by", marks.by())
                .param("at", Timestamp.from(marks.at()))
                .update();
    }

    private void record(String action, Assessment assessment) {
        audit.record(
                action,
                "cultivation-assessment",
                assessment.id().toString(),
                Audit.DONE,
                Map.of(
                        "enterpriseId", assessment.enterpriseId(),
                        "assessedOn", assessment.assessedOn(),
                        "version", assessment.version()));
    }
}
