package cn.linkage.school.registration.adapter.persistence;

import cn.linkage.school.registration.model.Decision;
import cn.linkage.school.registration.model.RequestedRole.ScienceVicePrincipal;
import cn.linkage.school.registration.model.SchoolApplication;
import cn.linkage.school.registration.model.SchoolApplications;
import cn.linkage.school.viceprincipal.Appointment;
import cn.linkage.starter.audit.Audit;
import cn.linkage.starter.etag.ETags;
import java.sql.Timestamp;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** {@link SchoolApplications} in the table {@code school_application}. */
@Repository
class JdbcSchoolApplications implements SchoolApplications {

    private final JdbcClient jdbc;
    private final Audit audit;

    JdbcSchoolApplications(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean file(SchoolApplication application) {
        Appointment appointment = appointment(application);
        int filed = jdbc.sql("""
                        insert into school_application (id, applicant_id, code, name, locality, county_code, role,
                          subject, appointed_from, appointed_until, state, filed_at, version)
                        values (:id, :applicant, :code, :name, :locality, :county, :role,
                          :subject, :from, :until, :state, :filedAt, :version)
                        on conflict (applicant_id, code, role) where state = 'PENDING' do nothing""")
                .param("id", application.id())
                .param("applicant", application.applicantId())
                .param("code", application.code().value())
                .param("name", application.facts().name())
                .param("locality", application.facts().locality().name())
                .param("county", application.facts().county().code())
                .param("role", application.role().role().name())
                .param("subject", appointment == null ? null : appointment.subject())
                .param("from", appointment == null ? null : appointment.from())
                .param("until", appointment == null ? null : appointment.until())
                .param("state", application.state().name())
                .param("filedAt", Timestamp.from(application.filedAt()))
                .param("version", application.version())
                .update();
        if (filed == 1) {
            record("file-school-application", application);
        }
        return filed == 1;
    }

    private static @Nullable Appointment appointment(SchoolApplication application) {
        return application.role() instanceof ScienceVicePrincipal(Appointment appointment) ? appointment : null;
    }

    @Override
    public Optional<SchoolApplication> findLocked(UUID id) {
        return jdbc.sql("select * from school_application where id = :id for update")
                .param("id", id)
                .query(ApplicationRows::read)
                .optional();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(SchoolApplication application) {
        Decision decision = Objects.requireNonNull(application.decision(), "only a decision changes an application");
        int saved = jdbc.sql("""
                        update school_application set state = :state, decided_by = :by, decided_at = :at,
                          reason = :reason, school_id = :school, version = :version
                        where id = :id and version = :version - 1""")
                .param("id", application.id())
                .param("state", application.state().name())
                .param("by", decision.by())
                .param("at", Timestamp.from(decision.at()))
                .param("reason", decision.reason())
                .param("school", decision.schoolId())
                .param("version", application.version())
                .update();
        if (saved == 0) {
            throw ETags.stale();
        }
        record(
                switch (application.state()) {
                    case APPROVED -> "approve-school-application";
                    case REJECTED -> "reject-school-application";
                    case WITHDRAWN -> "withdraw-school-application";
                    case PENDING -> throw new IllegalStateException("A pending application has no decision");
                },
                application);
    }

    private void record(String action, SchoolApplication application) {
        audit.record(
                action,
                "school-application",
                application.id().toString(),
                Audit.DONE,
                Map.of(
                        "schoolCode", application.code().value(),
                        "applicantId", application.applicantId(),
                        "role", application.role().role()));
    }
}
