package cn.linkage.school.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.linkage.school.support.SchoolServiceIT;
import cn.linkage.starter.security.Offices;
import cn.linkage.testing.service.Answer;
import cn.linkage.testing.service.TestPerson;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditIT extends SchoolServiceIT {

    @Test
    void the_education_bureau_and_the_administrator_read_who_did_what() {
        Member member = newMember();
        UUID need = newPublished(member, "显微镜").id();
        for (String office : new String[] {Offices.EDUCATION_BUREAU, Offices.PLATFORM_ADMIN}) {
            Answer audit = as(TestPerson.official(office))
                    .get("/api/school-audit?object=" + need)
                    .is(200);
            assertThat(audit.items("action")).containsExactly("publish-need");
            assertThat(audit.items("personId"))
                    .containsExactly(member.person().id().toString());
        }
    }

    @Test
    void nobody_else_reads_the_audit() {
        as(TestPerson.official(Offices.ECONOMIC_BUREAU))
                .get("/api/school-audit")
                .is(403);
        as(newMember().person()).get("/api/school-audit").is(403);
        nobody.get("/api/school-audit").is(401);
    }

    @Test
    void no_office_learns_of_a_draft_from_the_audit() {
        Member member = newMember();
        UUID draft = newDraft(member, "金丝雀草稿").id();
        as(member.person())
                .put("/api/needs/" + draft, need("金丝雀改稿", 5), "\"1\"")
                .is(200);
        Answer audit = as(OFFICER)
                .get("/api/school-audit?limit=200&person=" + member.person().id())
                .is(200);
        assertThat(audit.body().toString()).doesNotContain(draft.toString()).doesNotContain("金丝雀");
        assertThat(as(OFFICER)
                        .get("/api/school-audit?action=create-need")
                        .is(200)
                        .items("id"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit set result = 'DONE'", "delete from audit", "truncate audit"})
    void the_service_cannot_change_what_was_recorded(String statement) throws SQLException {
        newMember();
        try (Connection connection = DATABASE.connect(DATABASE.app());
                Statement sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }
}
