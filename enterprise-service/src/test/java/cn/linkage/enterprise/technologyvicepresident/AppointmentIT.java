package cn.linkage.enterprise.technologyvicepresident;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.enterprise.support.CreditCodes;
import cn.linkage.enterprise.support.EnterpriseServiceIT;
import cn.linkage.testing.service.TestPerson;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AppointmentIT extends EnterpriseServiceIT {

    private static String list(Member of) {
        return "/api/enterprises/" + of.enterpriseId() + "/technology-vice-presidents";
    }

    @Test
    void a_vice_president_and_members_keep_the_appointment_up_to_date() {
        Member vicePresident = admitted(TestPerson.somebody(), vicePresidentApplication(CreditCodes.next()));
        Member member = colleagueOf(vicePresident);
        String own = list(vicePresident) + "/" + vicePresident.membershipId();

        as(vicePresident).put(own, appointment("浙江大学"), "\"1\"").is(200);
        as(member).put(own, appointment("温州医科大学"), "\"1\"").is(412);
        as(member).put(own, appointment("温州医科大学"), "\"2\"").is(200);
        as(newMember()).put(own, appointment("别处"), "\"3\"").is(403);
        as(OFFICER).put(own, appointment("别处"), "\"3\"").is(403);

        assertThat(nobody.get(list(vicePresident))
                        .is(200)
                        .body()
                        .get("items")
                        .get(0)
                        .get("appointment")
                        .get("homeInstitution")
                        .asString())
                .isEqualTo("温州医科大学");
        assertThat(audited("change-appointment", vicePresident.membershipId(), "DONE"))
                .isEqualTo(2);
    }

    @Test
    void a_term_that_ends_before_it_starts_is_refused() {
        Member vicePresident = admitted(TestPerson.somebody(), vicePresidentApplication(CreditCodes.next()));
        Map<String, Object> body = appointment("温州大学");
        body.put("appointedUntil", "2020-01-01");
        assertThat(as(vicePresident)
                        .put(list(vicePresident) + "/" + vicePresident.membershipId(), body, "\"1\"")
                        .is(422)
                        .wrongFields())
                .containsExactly("appointedUntil");
    }

    @Test
    void an_appointment_that_is_none_is_not_found() {
        Member member = newMember();
        as(member)
                .put(list(member) + "/" + member.membershipId(), appointment("温州大学"), "\"1\"")
                .is(404);
        nobody.get("/api/enterprises/" + UUID.randomUUID() + "/technology-vice-presidents")
                .is(404);
    }
}
