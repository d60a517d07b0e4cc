package cn.linkage.enterprise.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.linkage.enterprise.support.EnterpriseServiceIT;
import cn.linkage.starter.security.Offices;
import cn.linkage.testing.service.Answer;
import cn.linkage.testing.service.TestPerson;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class AuditIT extends EnterpriseServiceIT {

    private static final String AUDIT = "/api/enterprise-audit";

    @Test
    void the_audit_says_who_did_what_and_when() {
        Member member = newMember();
        Answer draft = newDraft(member, "草稿");
        Answer found = as(OFFICER).get(AUDIT + "?object=" + draft.id()).is(200);
        assertThat(found.items("action")).containsExactly("create-offer");
        assertThat(found.items("personId")).containsExactly(member.person().id().toString());
        assertThat(found.items("result")).containsExactly("DONE");
        Answer byPerson = as(OFFICER)
                .get(AUDIT + "?action=create-offer&person=" + member.person().id());
        assertThat(byPerson.is(200).items("objectId"))
                .containsExactly(draft.id().toString());
        assertThat(as(OFFICER)
                        .get(AUDIT + "?object=" + draft.id() + "&to=2020-01-01T00:00:00Z")
                        .is(200)
                        .items("id"))
                .isEmpty();
    }

    @Test
    void only_the_economic_bureau_and_the_platform_admin_read_it() {
        as(TestPerson.official(Offices.PLATFORM_ADMIN)).get(AUDIT).is(200);
        as(TestPerson.official(Offices.EDUCATION_BUREAU)).get(AUDIT).is(403);
        as(newMember()).get(AUDIT).is(403);
        nobody.get(AUDIT).is(401);
    }

    @Test
    void the_services_own_role_changes_and_deletes_nothing_of_it() throws SQLException {
        newMember();
        try (Connection connection = DATABASE.connect(DATABASE.app());
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("update audit set result = 'REFUSED'"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.executeUpdate("delete from audit"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.executeUpdate("truncate audit"))
                    .hasMessageContaining("permission denied");
        }
    }
}
