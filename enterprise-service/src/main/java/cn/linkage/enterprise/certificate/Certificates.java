package cn.linkage.enterprise.certificate;

import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.audit.Audit;
import cn.linkage.starter.etag.ETags;
import cn.linkage.starter.ids.Ids;
import cn.linkage.starter.list.KeyType;
import cn.linkage.starter.list.Lists;
import cn.linkage.starter.list.Rows;
import cn.linkage.starter.list.SortKeys;
import cn.linkage.starter.problem.FieldProblem;
import cn.linkage.starter.problem.ProblemException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Certificates in the table {@code certificate}; row and audit together. */
@Repository
@Transactional
class Certificates {

    /**
     * A certificate as it is kept.
     *
     * @param version 1 when entered, one more with every change
     */
    record Kept(UUID id, UUID enterpriseId, Certificate certificate, long version) {}

    private static final SortKeys<Kept> KEYS = SortKeys.unique("c.id", KeyType.ID, Kept::id)
            .by(
                    "expiresOn",
                    "c.expires_on",
                    KeyType.DAY,
                    kept -> kept.certificate().expiresOn())
            .by(
                    "issuedOn",
                    "c.issued_on",
                    KeyType.DAY,
                    kept -> kept.certificate().issuedOn());

    private final JdbcClient jdbc;
    private final Lists lists;
    private final Audit audit;

    Certificates(JdbcClient jdbc, Lists lists, Audit audit) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.audit = audit;
    }

    /** Enters a certificate; refused where the enterprise has that number of that kind already. */
    Kept enter(UUID enterpriseId, Certificate certificate) {
        Kept kept = new Kept(Ids.next(), enterpriseId, certificate, 1);
        write("""
                insert into certificate (id, enterprise_id, kind, number, issued_on, expires_on, version)
                values (:id, :enterprise, :kind, :number, :issuedOn, :expiresOn, 1)""", kept);
        record("enter-certificate", kept);
        return kept;
    }

    /**
     * Changes what is kept of a certificate, for example after it was renewed.
     *
     * @param version the version that the editor saw
     */
    Kept change(UUID enterpriseId, UUID certificateId, Certificate certificate, long version) {
        Kept present = locked(enterpriseId, certificateId, version);
        Kept changed = new Kept(present.id(), enterpriseId, certificate, present.version() + 1);
        write("""
                update certificate set kind = :kind, number = :number, issued_on = :issuedOn,
                  expires_on = :expiresOn, version = version + 1
                where id = :id and enterprise_id = :enterprise""", changed);
        record("change-certificate", changed);
        return changed;
    }

    /** Removes a certificate with its notices: it was entered by mistake. */
    void remove(UUID enterpriseId, UUID certificateId, long version) {
        Kept present = locked(enterpriseId, certificateId, version);
        jdbc.sql("delete from certificate where id = :id")
                .param("id", present.id())
                .update();
        record("remove-certificate", present);
    }

    @Transactional(readOnly = true)
    Kept find(UUID enterpriseId, UUID certificateId) {
        return find(enterpriseId, certificateId, "");
    }

    /** The certificates of an enterprise, by {@code expiresOn} or {@code issuedOn}. */
    Rows<Kept> ofEnterprise(UUID enterpriseId) {
        return lists.list("certificates", "select * from certificate c where true", KEYS, Certificates::read)
                .and("c.enterprise_id = :enterprise", "enterprise", enterpriseId);
    }

    private Kept locked(UUID enterpriseId, UUID certificateId, long version) {
        Kept present = find(enterpriseId, certificateId, " for update");
        ETags.requireSame(version, present.version());
        return present;
    }

    private Kept find(UUID enterpriseId, UUID certificateId, String lock) {
        return jdbc.sql("select * from certificate where id = :id and enterprise_id = :enterprise" + lock)
                .param("id", certificateId)
                .param("enterprise", enterpriseId)
                .query(Certificates::read)
                .optional()
                .orElseThrow(ProblemException::notFound);
    }

    private void write(String sql, Kept kept) {
        Certificate certificate = kept.certificate();
        try {
            jdbc.sql(sql)
                    .param("id", kept.id())
                    .param("enterprise", kept.enterpriseId())
                    .param("kind", certificate.kind().name())
                    .param("number", certificate.number())
                    .param("issuedOn", certificate.issuedOn())
                    .param("expiresOn", certificate.expiresOn())
                    .update();
        } catch (DuplicateKeyException e) {
            Words words = new Words(
                    "本企业已登记编号为 " + certificate.number() + " 的同类证书，请修改那一张",
                    "a certificate of this kind with the number " + certificate.number()
                            + " is entered already; maybe change that one");
            throw ProblemException.conflict("certificate-known", words)
                    .with(new FieldProblem("number", "certificate-known", words));
        }
    }

    static Kept read(ResultSet row, int rowNumber) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                row.getObject("enterprise_id", UUID.class),
                new Certificate(
                        CertificateKind.valueOf(row.getString("kind")),
                        row.getString("number"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getObject("expires_on", LocalDate.class)),
                row.getLong("version"));
    }

    private void record(String action, Kept kept) {
        audit.record(
                action,
                "certificate",
                kept.id().toString(),
                Audit.DONE,
                Map.of(
                        "enterpriseId", kept.enterpriseId(),
                        "number", kept.certificate().number(),
                        "expiresOn", kept.certificate().expiresOn(),
                        "version", kept.version()));
    }
}
