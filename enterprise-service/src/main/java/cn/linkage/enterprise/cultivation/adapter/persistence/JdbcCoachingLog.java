package cn.linkage.enterprise.cultivation.adapter.persistence;

import cn.linkage.enterprise.cultivation.model.Coaching;
import cn.linkage.enterprise.cultivation.model.CoachingContent;
import cn.linkage.enterprise.cultivation.model.CoachingLog;
import cn.linkage.starter.audit.Audit;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** {@link CoachingLog} in the table {@code cultivation.coaching}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcCoachingLog implements CoachingLog {

    private final CultivationRole role;
    private final Audit audit;

    JdbcCoachingLog(CultivationRole role, Audit audit) {
        this.role = role;
        this.audit = audit;
    }

    @Override
    public Optional<Coaching> find(UUID enterpriseId, UUID coachingId) {
        return role.as(
                jdbc -> jdbc.sql("select * from cultivation.coaching where id = :id and enterprise_id = :enterprise")
                        .param("id", coachingId)
                        .param("enterprise", enterpriseId)
                        .query(CultivationRows::coaching)
                        .optional());
    }

    @Override
    public void add(Coaching coaching) {
        role.as(jdbc -> jdbc.sql("""
                        insert into cultivation.coaching (id, enterprise_id, held_on, kind, topic, agreed, recorded_by,
                          recorded_at, version)
                        values (:id, :enterprise, :heldOn, :kind, :topic, :agreed, :by, :at, :version)""")
                .params(values(coaching))
                .param("enterprise", coaching.enterpriseId())
                .param("by", coaching.recordedBy())
                .param("at", Timestamp.from(coaching.recordedAt()))
                .update());
        record("record-coaching", coaching);
    }

    @Override
    public void correct(Coaching coaching) {
        int changed = role.as(jdbc -> jdbc.sql("""
                        update cultivation.coaching set held_on = :heldOn, kind = :kind, topic = :topic,
                          agreed = :agreed, version = :version
                        where id = :id and version = :version - 1""").params(values(coaching)).update());
        if (changed != 1) {
            throw new OptimisticLockingFailureException(
                    "Coaching " + coaching.id() + " is no longer at version " + (coaching.version() - 1));
        }
        record("correct-coaching", coaching);
    }

    private static Map<String, Object> values(Coaching coaching) {
        CoachingContent content = coaching.content();
        Map<String, Object> values = new HashMap<>();
        values.put("id", coaching.id());
        values.put("heldOn", content.heldOn());
        values.put("kind", content.kind().name());
        values.put("topic", content.topic());
        values.put("agreed", content.agreed());
        values.put("version", coaching.version());
        return values;
    }

    private void record(String action, Coaching coaching) {
        audit.record(
                action,
                "cultivation-coaching",
                coaching.id().toString(),
                Audit.DONE,
                Map.of("enterpriseId", coaching.enterpriseId(), "version", coaching.version()));
    }
}
