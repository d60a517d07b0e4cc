package cn.linkage.school.registration.adapter.persistence;

import cn.linkage.contracts.codes.Locality;
import cn.linkage.contracts.codes.MembershipRole;
import cn.linkage.school.registration.model.ApplicationState;
import cn.linkage.school.registration.model.Decision;
import cn.linkage.school.registration.model.RequestedRole;
import cn.linkage.school.registration.model.SchoolApplication;
import cn.linkage.school.school.SchoolCode;
import cn.linkage.school.school.SchoolFacts;
import cn.linkage.school.viceprincipal.Appointment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An application as a row of the table {@code school_application}. */
final class ApplicationRows {

    private ApplicationRows() {}

    static SchoolApplication read(ResultSet row, int number) throws SQLException {
        return new SchoolApplication(
                row.getObject("id", UUID.class),
                row.getObject("applicant_id", UUID.class),
                new SchoolCode(row.getString("code")),
                new SchoolFacts(
                        row.getString("name"),
                        Locality.valueOf(row.getString("locality")),
                        SchoolFacts.county(row.getString("county_code"))),
                role(row),
                ApplicationState.valueOf(row.getString("state")),
                row.getTimestamp("filed_at").toInstant(),
                decision(row),
                row.getLong("version"));
    }

    private static RequestedRole role(ResultSet row) throws SQLException {
        return switch (MembershipRole.valueOf(row.getString("role"))) {
            case SCHOOL_MEMBER -> new RequestedRole.Member();
            case SCIENCE_VICE_PRINCIPAL ->
                new RequestedRole.ScienceVicePrincipal(new Appointment(
                        row.getString("subject"),
                        row.getObject("appointed_from", LocalDate.class),
                        row.getObject("appointed_until", LocalDate.class)));
            case ENTERPRISE_MEMBER, TECHNOLOGY_VICE_PRESIDENT ->
                throw new IllegalStateException("No school gives the role " + row.getString("role"));
        };
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        Timestamp decidedAt = row.getTimestamp("decided_at");
        return decidedAt == null
                ? null
                : new Decision(
                        row.getObject("decided_by", UUID.class),
                        decidedAt.toInstant(),
                        row.getString("reason"),
                        row.getObject("school_id", UUID.class));
    }
}
