package cn.linkage.enterprise.technologyvicepresident;

import cn.linkage.starter.audit.Audit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Appointments in the table {@code technology_vice_president}, each belonging to a membership; row and audit together. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class TechnologyVicePresidents {

    /**
     * An appointment as it is kept.
     *
     * @param version 1 when appointed, one more with every change
     */
    record Appointed(UUID membershipId, Appointment appointment, long version) {}

    private final JdbcClient jdbc;
    private final Audit audit;

    TechnologyVicePresidents(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Records the appointment that came with an approved application. */
    public void appoint(UUID membershipId, UUID enterpriseId, Appointment appointment) {
        jdbc.sql("""
                        insert into technology_vice_president (membership_id, enterprise_id, fields, home_institution,
                          appointed_from, appointed_until, hours_per_month, version)
                        values (:id, :enterprise, :fields, :home, :from, :until, :hours, 1)""")
                .params(values(membershipId, appointment))
                .param("enterprise", enterpriseId)
                .update();
        record("appoint-technology-vice-president", membershipId, enterpriseId);
    }

    /** Changes an appointment; fails with an optimistic lock where it is no longer at {@code version}. */
    void change(UUID membershipId, UUID enterpriseId, Appointment appointment, long version) {
        int rows = jdbc.sql("""
                        update technology_vice_president set fields = :fields, home_institution = :home,
                          appointed_from = :from, appointed_until = :until, hours_per_month = :hours,
                          version = version + 1
                        where membership_id = :id and enterprise_id = :enterprise and version = :version""")
                .params(values(membershipId, appointment))
                .param("enterprise", enterpriseId)
                .param("version", version)
                .update();
        if (rows != 1) {
            throw new OptimisticLockingFailureException(
                    "The appointment " + membershipId + " is no longer at version " + version);
        }
        record("change-appointment", membershipId, enterpriseId);
    }

    /** All appointments of an enterprise, those of ended memberships too, oldest first. */
    @Transactional(propagation = Propagation.SUPPORTS)
    List<Appointed> ofEnterprise(UUID enterpriseId) {
        return jdbc.sql("""
                        select * from technology_vice_president where enterprise_id = :enterprise
                        order by membership_id""")
                .param("enterprise", enterpriseId)
                .query(TechnologyVicePresidents::read)
                .list();
    }

    private static Map<String, Object> values(UUID membershipId, Appointment appointment) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", membershipId);
        values.put("fields", appointment.fields().toArray(String[]::new));
        values.put("home", appointment.homeInstitution());
        values.put("from", appointment.from());
        values.put("until", appointment.until());
        values.put("hours", appointment.hoursPerMonth());
        return values;
    }

    private static Appointed read(ResultSet row, int number) throws SQLException {
        return new Appointed(
                row.getObject("membership_id", UUID.class),
                new Appointment(
                        List.of((String[]) row.getArray("fields").getArray()),
                        row.getString("home_institution"),
                        row.getObject("appointed_from", LocalDate.class),
                        row.getObject("appointed_until", LocalDate.class),
                        row.getInt("hours_per_month")),
                row.getLong("version"));
    }

    private void record(String action, UUID membershipId, UUID enterpriseId) {
        audit.record(
                action,
                "technology-vice-president",
                membershipId.toString(),
                Audit.DONE,
                Map.of("enterpriseId", enterpriseId));
    }
}
