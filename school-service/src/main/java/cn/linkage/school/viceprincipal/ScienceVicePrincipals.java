package cn.linkage.school.viceprincipal;

import cn.linkage.starter.audit.Audit;
import cn.linkage.starter.etag.ETags;
import cn.linkage.starter.problem.ProblemException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The appointments in the table {@code science_vice_principal}; one whose membership is revoked is not shown any more. */
@Repository
public class ScienceVicePrincipals {

    private static final String ACTIVE = """
            select v.*, m.person_id from science_vice_principal v join membership m on m.id = v.membership_id
            where m.revoked_at is null and v.school_id = :school""";

    private final JdbcClient jdbc;
    private final Audit audit;

    public ScienceVicePrincipals(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Appoints the holder of a membership. Belongs to the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void appoint(UUID membershipId, UUID schoolId, Appointment appointment) {
        jdbc.sql("""
                        insert into science_vice_principal
                          (membership_id, school_id, subject, appointed_from, appointed_until, version)
                        values (:membership, :school, :subject, :from, :until, 1)""")
                .param("membership", membershipId)
                .param("school", schoolId)
                .param("subject", appointment.subject())
                .param("from", appointment.from())
                .param("until", appointment.until())
                .update();
        record("appoint-science-vice-principal", membershipId, appointment);
    }

    /**
     * Changes a term.
     *
     * @param version the version that the editor saw
     */
    @Transactional
    ScienceVicePrincipal change(UUID schoolId, UUID membershipId, Appointment appointment, long version) {
        ScienceVicePrincipal present = find(schoolId, membershipId);
        ETags.requireSame(version, present.version());
        jdbc.sql("""
                        update science_vice_principal set subject = :subject, appointed_from = :from,
                          appointed_until = :until, version = version + 1
                        where membership_id = :membership""")
                .param("membership", membershipId)
                .param("subject", appointment.subject())
                .param("from", appointment.from())
                .param("until", appointment.until())
                .update();
        record("change-science-vice-principal", membershipId, appointment);
        return new ScienceVicePrincipal(membershipId, schoolId, present.personId(), appointment, version + 1);
    }

    List<ScienceVicePrincipal> ofSchool(UUID schoolId) {
        return jdbc.sql(ACTIVE + " order by v.appointed_from, v.membership_id")
                .param("school", schoolId)
                .query(ScienceVicePrincipals::read)
                .list();
    }

    private ScienceVicePrincipal find(UUID schoolId, UUID membershipId) {
        return jdbc.sql(ACTIVE + " and v.membership_id = :membership for update of v")
                .param("school", schoolId)
                .param("membership", membershipId)
                .query(ScienceVicePrincipals::read)
                .optional()
                .orElseThrow(ProblemException::notFound);
    }

    private void record(String action, UUID membershipId, Appointment appointment) {
        audit.record(
                action,
                "school-membership",
                membershipId.toString(),
                Audit.DONE,
                Map.of("subject", appointment.subject(), "from", appointment.from()));
    }

    private static ScienceVicePrincipal read(ResultSet row, int number) throws SQLException {
        return new ScienceVicePrincipal(
                row.getObject("membership_id", UUID.class),
                row.getObject("school_id", UUID.class),
                row.getObject("person_id", UUID.class),
                new Appointment(
                        row.getString("subject"),
                        row.getObject("appointed_from", LocalDate.class),
                        row.getObject("appointed_until", LocalDate.class)),
                row.getLong("version"));
    }
}
