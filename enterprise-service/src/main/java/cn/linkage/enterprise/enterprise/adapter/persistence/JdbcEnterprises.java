package cn.linkage.enterprise.enterprise.adapter.persistence;

import cn.linkage.contracts.Event;
import cn.linkage.contracts.codes.County;
import cn.linkage.contracts.codes.EnterpriseKind;
import cn.linkage.contracts.enterprise.EnterpriseChanged;
import cn.linkage.contracts.enterprise.EnterpriseVerified;
import cn.linkage.enterprise.enterprise.CreditCode;
import cn.linkage.enterprise.enterprise.EnterpriseFacts;
import cn.linkage.enterprise.enterprise.model.Enterprise;
import cn.linkage.enterprise.enterprise.model.Enterprises;
import cn.linkage.enterprise.publication.Publication;
import cn.linkage.starter.audit.Audit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** {@link Enterprises} in the table {@code enterprise}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcEnterprises implements Enterprises {

    private final JdbcClient jdbc;
    private final Publication publication;
    private final Audit audit;

    JdbcEnterprises(JdbcClient jdbc, Publication publication, Audit audit) {
        this.jdbc = jdbc;
        this.publication = publication;
        this.audit = audit;
    }

    @Override
    public boolean enter(Enterprise enterprise) {
        boolean entered = jdbc.sql("""
                                insert into enterprise (id, credit_code, name, kind, county_code, verified_by,
                                  verified_at, version)
                                values (:id, :code, :name, :kind, :county, :by, :at, :version)
                                on conflict (credit_code) do nothing""")
                        .params(values(enterprise))
                        .param("code", enterprise.code().value())
                        .param("by", enterprise.verifiedBy())
                        .param("at", Timestamp.from(enterprise.verifiedAt()))
                        .update()
                == 1;
        if (entered) {
            tell("verify-enterprise", enterprise, verified(enterprise));
        }
        return entered;
    }

    @Override
    public void correct(Enterprise enterprise, Instant at) {
        int rows = jdbc.sql("""
                        update enterprise set name = :name, kind = :kind, county_code = :county, version = :version
                        where id = :id and version = :version - 1""").params(values(enterprise)).update();
        if (rows != 1) {
            throw new OptimisticLockingFailureException(
                    "Enterprise " + enterprise.id() + " is no longer at version " + (enterprise.version() - 1));
        }
        tell("correct-enterprise", enterprise, changed(enterprise, at));
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Enterprise> find(UUID id) {
        return jdbc.sql("select * from enterprise where id = :id")
                .param("id", id)
                .query(JdbcEnterprises::read)
                .optional();
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Enterprise> findByCode(CreditCode code) {
        return jdbc.sql("select * from enterprise where credit_code = :code")
                .param("code", code.value())
                .query(JdbcEnterprises::read)
                .optional();
    }

    static Enterprise read(ResultSet row, int number) throws SQLException {
        return new Enterprise(
                row.getObject("id", UUID.class),
                new CreditCode(row.getString("credit_code")),
                new EnterpriseFacts(
                        row.getString("name"),
                        EnterpriseKind.valueOf(row.getString("kind")),
                        County.ofCode(row.getString("county_code")).orElseThrow()),
                row.getObject("verified_by", UUID.class),
                row.getTimestamp("verified_at").toInstant(),
                row.getLong("version"));
    }

    private static Map<String, Object> values(Enterprise enterprise) {
        EnterpriseFacts facts = enterprise.facts();
        Map<String, Object> values = new HashMap<>();
        values.put("id", enterprise.id());
        values.put("name", facts.name());
        values.put("kind", facts.kind().name());
        values.put("county", facts.county().code());
        values.put("version", enterprise.version());
        return values;
    }

    private static EnterpriseVerified verified(Enterprise enterprise) {
        EnterpriseFacts facts = enterprise.facts();
        return new EnterpriseVerified(
                enterprise.id(),
                enterprise.version(),
                enterprise.verifiedAt(),
                enterprise.code().value(),
                facts.name(),
                facts.kind(),
                facts.county().code());
    }

    static EnterpriseChanged changed(Enterprise enterprise, Instant at) {
        EnterpriseFacts facts = enterprise.facts();
        return new EnterpriseChanged(
                enterprise.id(),
                enterprise.version(),
                at,
                enterprise.code().value(),
                facts.name(),
                facts.kind(),
                facts.county().code());
    }

    private void tell(String action, Enterprise enterprise, Event event) {
        publication.publish(event);
        audit.record(
                action,
                "enterprise",
                enterprise.id().toString(),
                Audit.DONE,
                Map.of(
                        "creditCode", enterprise.code().value(),
                        "name", enterprise.facts().name(),
                        "version", enterprise.version()));
    }
}
