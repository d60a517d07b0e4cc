package cn.linkage.enterprise.cultivation.adapter.persistence;

import cn.linkage.enterprise.cultivation.model.GradingScheme;
import cn.linkage.enterprise.cultivation.model.Schemes;
import cn.linkage.starter.audit.Audit;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** {@link Schemes} in the table {@code cultivation.scheme}, which nobody can change or delete from. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcSchemes implements Schemes {

    private final CultivationRole role;
    private final CultivationRows rows;
    private final Audit audit;

    JdbcSchemes(CultivationRole role, CultivationRows rows, Audit audit) {
        this.role = role;
        this.rows = rows;
        this.audit = audit;
    }

    @Override
    public Optional<GradingScheme> latest() {
        return first("true", "latest", "");
    }

    @Override
    public Optional<GradingScheme> inForceOn(LocalDate day) {
        return first("in_force_from <= :day", "day", day);
    }

    @Override
    public Optional<GradingScheme> find(int version) {
        return first("version = :version", "version", version);
    }

    private Optional<GradingScheme> first(String condition, String parameter, Object value) {
        return role.as(jdbc -> jdbc.sql(
                        "select * from cultivation.scheme where " + condition + " order by version desc limit 1")
                .param(parameter, value)
                .query(rows::scheme)
                .optional());
    }

    @Override
    public void add(GradingScheme scheme) {
        role.as(jdbc -> jdbc.sql("""
                        insert into cultivation.scheme (version, in_force_from, note_zh, note_en, criteria, bands,
                          created_by, created_at)
                        values (:version, :from, :noteZh, :noteEn, :criteria::jsonb, :bands::jsonb, :by, :at)""")
                .param("version", scheme.version())
                .param("from", scheme.inForceFrom())
                .param("noteZh", scheme.note().zh())
                .param("noteEn", scheme.note().en())
                .param("criteria", rows.json(scheme.criteria()))
                .param("bands", rows.json(scheme.bands()))
                .param("by", scheme.createdBy())
                .param("at", Timestamp.from(scheme.createdAt()))
                .update());
        audit.record(
                "publish-cultivation-scheme",
                "cultivation-scheme",
                Integer.toString(scheme.version()),
                Audit.DONE,
                Map.of("inForceFrom", scheme.inForceFrom()));
    }
}
