package cn.linkage.enterprise.registration.adapter.persistence;

import cn.linkage.enterprise.registration.model.Decision;
import cn.linkage.enterprise.registration.model.EnterpriseApplication;
import cn.linkage.enterprise.registration.model.EnterpriseApplications;
import cn.linkage.starter.audit.Audit;
import java.sql.Timestamp;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** {@link EnterpriseApplications} in the table {@code enterprise_application}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcEnterpriseApplications implements EnterpriseApplications {

    private final JdbcClient jdbc;
    private final ApplicationRows rows;
    private final Audit audit;

    JdbcEnterpriseApplications(JdbcClient jdbc, ApplicationRows rows, Audit audit) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.audit = audit;
    }

    @Override
    public boolean file(EnterpriseApplication application) {
        boolean filed = jdbc.sql("""
                                insert into enterprise_application (id, applicant_id, applicant_name_encrypted,
                                  credit_code, name, kind, county_code, role, appointment, state, filed_at, version)
                                values (:id, :applicant, :applicantName, :code, :name, :kind, :county, :role,
                                  :appointment::jsonb, :state, :filedAt, :version)
                                on conflict (applicant_id, credit_code, role) where state = 'PENDING' do nothing""")
                        .params(rows.values(application))
                        .param("appointment", rows.appointment(application.role()))
                        .update()
                == 1;
        if (filed) {
            record("file-application", application);
        }
        return filed;
    }

    @Override
    public Optional<EnterpriseApplication> findLocked(UUID id) {
        return jdbc.sql("select * from enterprise_application where id = :id for update")
                .param("id", id)
                .query(rows::read)
                .optional();
    }

    @Override
    public void save(EnterpriseApplication application) {
        Decision decision = Objects.requireNonNull(application.decision(), "Only a decision changes an application");
        int updated = jdbc.sql("""
                        update enterprise_application set state = :state, decided_by = :by, decided_at = :at,
                          reason = :reason, enterprise_id = :enterprise, version = :version
                        where id = :id and version = :version - 1""")
                .params(rows.values(application))
                .param("by", decision.by())
                .param("at", Timestamp.from(decision.at()))
                .param("reason", decision.reason())
                .param("enterprise", decision.enterpriseId())
                .update();
        if (updated != 1) {
            throw new OptimisticLockingFailureException(
                    "Application " + application.id() + " is no longer at version " + (application.version() - 1));
        }
        record(
                switch (application.state()) {
                    case APPROVED -> "approve-application";
                    case REJECTED -> "reject-application";
                    case WITHDRAWN -> "withdraw-application";
                    case PENDING -> throw new IllegalStateException("A decided application is not pending");
                },
                application);
    }

    private void record(String action, EnterpriseApplication application) {
        audit.record(
                action,
                "enterprise-application",
                application.id().toString(),
                Audit.DONE,
                Map.of(
                        "creditCode", application.code().value(),
                        "role", application.role().role(),
                        "applicantId", application.applicant().id()));
    }
}
