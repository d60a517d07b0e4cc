package cn.linkage.school.school.adapter.persistence;

import cn.linkage.school.publication.Publication;
import cn.linkage.school.school.SchoolCode;
import cn.linkage.school.school.model.Designation;
import cn.linkage.school.school.model.School;
import cn.linkage.school.school.model.Schools;
import cn.linkage.starter.audit.Audit;
import cn.linkage.starter.etag.ETags;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** {@link Schools} in the tables {@code school} and {@code school_designation}. */
@Repository
class JdbcSchools implements Schools {

    private final JdbcClient jdbc;
    private final SchoolRows rows;
    private final Publication publication;
    private final Audit audit;

    JdbcSchools(JdbcClient jdbc, SchoolRows rows, Publication publication, Audit audit) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.publication = publication;
        this.audit = audit;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean enter(School school, Instant at) {
        int entered = facts(jdbc.sql("""
                        insert into school
                          (id, code, name, stage, locality, county_code, verified_by, verified_at, version)
                        values (:id, :code, :name, :stage, :locality, :county, :verifiedBy, :verifiedAt, :version)
                        on conflict (code) do nothing"""), school)
                .param("code", school.code().value())
                .param("stage", school.stage().name())
                .param("verifiedBy", school.verifiedBy())
                .param("verifiedAt", Timestamp.from(school.verifiedAt()))
                .update();
        if (entered == 0) {
            return false;
        }
        publication.publish(SchoolEvents.verified(school, at));
        record("verify-school", school);
        return true;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(School school, Change change, Instant at) {
        int saved = facts(jdbc.sql("""
                        update school
                        set name = :name, locality = :locality, county_code = :county, version = :version
                        where id = :id and version = :version - 1"""), school).update();
        if (saved == 0) {
            throw ETags.stale();
        }
        if (change == Change.DESIGNATED) {
            replaceDesignations(school);
        }
        publication.publish(SchoolEvents.changed(school, at));
        record(
                switch (change) {
                    case CORRECTED -> "correct-school";
                    case DESIGNATED -> "designate-school";
                },
                school);
    }

    private static JdbcClient.StatementSpec facts(JdbcClient.StatementSpec statement, School school) {
        return statement
                .param("id", school.id())
                .param("name", school.facts().name())
                .param("locality", school.facts().locality().name())
                .param("county", school.facts().county().code())
                .param("version", school.version());
    }

    private void replaceDesignations(School school) {
        jdbc.sql("delete from school_designation where school_id = :school")
                .param("school", school.id())
                .update();
        for (Designation tag : school.designations().all()) {
            jdbc.sql("""
                            insert into school_designation (school_id, kind, from_day, until_day)
                            values (:school, :kind, :from, :until)""")
                    .param("school", school.id())
                    .param("kind", tag.kind().name())
                    .param("from", tag.from())
                    .param("until", tag.until())
                    .update();
        }
    }

    @Override
    public Optional<School> findLocked(UUID id) {
        return rows
                .read(jdbc.sql("select * from school where id = :id for update").param("id", id))
                .stream()
                .findFirst();
    }

    @Override
    public Optional<School> findByCode(SchoolCode code) {
        return rows.read(jdbc.sql("select * from school where code = :code").param("code", code.value())).stream()
                .findFirst();
    }

    private void record(String action, School school) {
        audit.record(
                action,
                "school",
                school.id().toString(),
                Audit.DONE,
                Map.of(
                        "version", school.version(),
                        "name", school.facts().name(),
                        "locality", school.facts().locality(),
                        "countyCode", school.facts().county().code(),
                        "designations", school.designations().all()));
    }
}
