package cn.linkage.enterprise.registration.adapter.persistence;

import cn.linkage.contracts.codes.County;
import cn.linkage.contracts.codes.EnterpriseKind;
import cn.linkage.contracts.codes.MembershipRole;
import cn.linkage.enterprise.enterprise.CreditCode;
import cn.linkage.enterprise.enterprise.EnterpriseFacts;
import cn.linkage.enterprise.registration.model.Applicant;
import cn.linkage.enterprise.registration.model.ApplicationState;
import cn.linkage.enterprise.registration.model.Decision;
import cn.linkage.enterprise.registration.model.EnterpriseApplication;
import cn.linkage.enterprise.registration.model.RequestedRole;
import cn.linkage.enterprise.registration.model.RequestedRole.Member;
import cn.linkage.enterprise.registration.model.RequestedRole.TechnologyVicePresident;
import cn.linkage.enterprise.technologyvicepresident.Appointment;
import cn.linkage.starter.crypto.FieldCipher;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** An application as a row of the table {@code enterprise_application}. */
@Component
class ApplicationRows {

    private final FieldCipher cipher;
    private final JsonMapper json;

    ApplicationRows(FieldCipher cipher, JsonMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    Map<String, Object> values(EnterpriseApplication application) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", application.id());
        values.put("applicant", application.applicant().id());
        values.put("applicantName", cipher.encrypt(application.applicant().name()));
        values.put("code", application.code().value());
        values.put("name", application.facts().name());
        values.put("kind", application.facts().kind().name());
        values.put("county", application.facts().county().code());
        values.put("role", application.role().role().name());
        values.put("state", application.state().name());
        values.put("filedAt", Timestamp.from(application.filedAt()));
        values.put("version", application.version());
        return values;
    }

    /** The appointment that a technology vice-president brings; null for a member. */
    @Nullable
    String appointment(RequestedRole role) {
        return switch (role) {
            case Member member -> null;
            case TechnologyVicePresident vicePresident -> json.writeValueAsString(vicePresident.appointment());
        };
    }

    EnterpriseApplication read(ResultSet row, int number) throws SQLException {
        return new EnterpriseApplication(
                row.getObject("id", UUID.class),
                new Applicant(
                        row.getObject("applicant_id", UUID.class),
                        cipher.decrypt(row.getString("applicant_name_encrypted"))),
                new CreditCode(row.getString("credit_code")),
                new EnterpriseFacts(
                        row.getString("name"),
                        EnterpriseKind.valueOf(row.getString("kind")),
                        County.ofCode(row.getString("county_code")).orElseThrow()),
                role(row),
                ApplicationState.valueOf(row.getString("state")),
                row.getTimestamp("filed_at").toInstant(),
                decision(row),
                row.getLong("version"));
    }

    private RequestedRole role(ResultSet row) throws SQLException {
        return MembershipRole.valueOf(row.getString("role")) == MembershipRole.ENTERPRISE_MEMBER
                ? new Member()
                : new TechnologyVicePresident(json.readValue(row.getString("appointment"), Appointment.class));
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("decided_at");
        return at == null
                ? null
                : new Decision(
                        row.getObject("decided_by", UUID.class),
                        at.toInstant(),
                        row.getString("reason"),
                        row.getObject("enterprise_id", UUID.class));
    }
}
