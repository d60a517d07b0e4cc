package cn.linkage.enterprise.certificate;

import cn.linkage.enterprise.certificate.Certificates.Kept;
import cn.linkage.starter.audit.Audit;
import cn.linkage.starter.ids.Ids;
import cn.linkage.starter.list.KeyType;
import cn.linkage.starter.list.Lists;
import cn.linkage.starter.list.Rows;
import cn.linkage.starter.list.SortKeys;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reminders in the table {@code certificate_notice}; row and audit together. */
@Repository
class CertificateNotices {

    /**
     * A reminder.
     *
     * @param expiresOn the last day that it reminds of, even where the certificate has been renewed since
     * @param daysBefore which of the reminders it is, in days before that day
     */
    record Notice(
            UUID id,
            UUID certificateId,
            CertificateKind kind,
            String number,
            LocalDate expiresOn,
            int daysBefore,
            Instant createdAt) {}

    /** Ids sort by when the reminders were made. */
    private static final SortKeys<Notice> KEYS =
            SortKeys.unique("n.id", KeyType.ID, Notice::id).byUnique("createdAt");

    private final JdbcClient jdbc;
    private final Lists lists;
    private final Audit audit;

    CertificateNotices(JdbcClient jdbc, Lists lists, Audit audit) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.audit = audit;
    }

    /**
     * Locked certificates that end within the days and have had neither this reminder nor a later one, the first to end
     * first; none that another process is at.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Kept> due(LocalDate today, int daysBefore, int most) {
        return jdbc.sql("""
                        select * from certificate c where c.expires_on between :today and :end
                          and not exists (select 1 from certificate_notice n where n.certificate_id = c.id
                            and n.expires_on = c.expires_on and n.days_before <= :days)
                        order by c.expires_on, c.id limit :most for update skip locked""")
                .param("today", today)
                .param("end", today.plusDays(daysBefore))
                .param("days", daysBefore)
                .param("most", most)
                .query(Certificates::read)
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Kept kept, int daysBefore, Instant at) {
        jdbc.sql("""
                        insert into certificate_notice (id, certificate_id, enterprise_id, expires_on, days_before,
                          created_at)
                        values (:id, :certificate, :enterprise, :expiresOn, :days, :at)""")
                .param("id", Ids.next())
                .param("certificate", kept.id())
                .param("enterprise", kept.enterpriseId())
                .param("expiresOn", kept.certificate().expiresOn())
                .param("days", daysBefore)
                .param("at", Timestamp.from(at))
                .update();
        audit.record(
                "remind-of-certificate",
                "certificate",
                kept.id().toString(),
                Audit.DONE,
                Map.of("enterpriseId", kept.enterpriseId(), "daysBefore", daysBefore));
    }

    /** The reminders of an enterprise, by {@code createdAt}. */
    Rows<Notice> ofEnterprise(UUID enterpriseId) {
        return lists.list("certificate-notices", """
                        select n.*, c.kind, c.number from certificate_notice n
                        join certificate c on c.id = n.certificate_id where true""", KEYS, CertificateNotices::read)
                .and("n.enterprise_id = :enterprise", "enterprise", enterpriseId);
    }

    private static Notice read(ResultSet row, int rowNumber) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                row.getObject("certificate_id", UUID.class),
                CertificateKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getObject("expires_on", LocalDate.class),
                row.getInt("days_before"),
                row.getTimestamp("created_at").toInstant());
    }
}
