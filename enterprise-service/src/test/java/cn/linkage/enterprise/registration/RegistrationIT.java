package cn.linkage.enterprise.registration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.EnterpriseKind;
import cn.linkage.contracts.codes.MembershipRole;
import cn.linkage.contracts.enterprise.EnterpriseMembershipGranted;
import cn.linkage.contracts.enterprise.EnterpriseVerified;
import cn.linkage.enterprise.support.CreditCodes;
import cn.linkage.enterprise.support.EnterpriseServiceIT;
import cn.linkage.enterprise.support.Race;
import cn.linkage.starter.security.Offices;
import cn.linkage.testing.service.Answer;
import cn.linkage.testing.service.TestPerson;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

class RegistrationIT extends EnterpriseServiceIT {

    private final TestPerson applicant = TestPerson.named("王小青");

    private UUID file(Map<String, Object> application) {
        return as(applicant).post(APPLICATIONS, application).is(201).id();
    }

    private static String path(UUID application, String step) {
        return APPLICATIONS + "/" + application + "/" + step;
    }

    @Test
    void an_approved_application_brings_the_enterprise_into_the_register_and_its_applicant_with_it() {
        String code = CreditCodes.next();
        Answer filed = as(applicant).post(APPLICATIONS, application(code)).is(201);
        assertThat(filed.text("state")).isEqualTo("PENDING");
        assertThat(filed.response().getHeader("Location")).isEqualTo(APPLICATIONS + "/" + filed.id());

        Answer approved = as(OFFICER).post(path(filed.id(), "approve")).is(200);
        UUID enterprise = UUID.fromString(approved.text("enterpriseId"));

        assertThat(nobody.get("/api/enterprises/" + enterprise).is(200).text("creditCode"))
                .isEqualTo(code);
        Answer mine = as(applicant).get("/api/my/enterprises").is(200);
        assertThat(mine.items("enterpriseId")).containsExactly(enterprise.toString());
        assertThat(kafka.awaitEvents(enterprise, 1))
                .singleElement()
                .isInstanceOfSatisfying(EnterpriseVerified.class, event -> {
                    assertThat(event.creditCode()).isEqualTo(code);
                    assertThat(event.kind()).isEqualTo(EnterpriseKind.HIGH_TECH_ENTERPRISE);
                    assertThat(event.countyCode()).isEqualTo("330302");
                });
        UUID membership = UUID.fromString(mine.items("id").getFirst());
        assertThat(kafka.awaitEvents(membership, 1))
                .singleElement()
                .isInstanceOfSatisfying(EnterpriseMembershipGranted.class, event -> {
                    assertThat(event.personId()).isEqualTo(applicant.id());
                    assertThat(event.enterpriseId()).isEqualTo(enterprise);
                    assertThat(event.role()).isEqualTo(MembershipRole.ENTERPRISE_MEMBER);
                });
        assertThat(audited("file-application", filed.id(), "DONE")).isEqualTo(1);
        assertThat(audited("approve-application", filed.id(), "DONE")).isEqualTo(1);
        assertThat(audited("verify-enterprise", enterprise, "DONE")).isEqualTo(1);
        assertThat(audited("grant-membership", membership, "DONE")).isEqualTo(1);
    }

    @Test
    void an_application_with_a_known_code_is_one_to_join() {
        Member first = newMember();
        Map<String, Object> other = application(first.code());
        other.put("name", "另一个名字");
        other.put("contactName", "另一个人");
        UUID id = file(other);
        assertThat(as(OFFICER).get(APPLICATIONS + "/" + id).is(200).text("knownEnterpriseId"))
                .isEqualTo(first.enterpriseId().toString());
        as(OFFICER).post(path(id, "approve")).is(200);

        assertThat(nobody.get("/api/enterprises/" + first.enterpriseId()).text("name"))
                .isNotEqualTo("另一个名字");
        String contact = "/api/enterprises/" + first.enterpriseId() + "/contact";
        assertThat(as(first).get(contact).text("contactName")).isEqualTo("陈立新");
        Answer members = as(first).get("/api/enterprises/" + first.enterpriseId() + "/memberships");
        assertThat(members.is(200).items("personId"))
                .containsExactly(first.person().id().toString(), applicant.id().toString());
        assertThat(members.items("personName")).last().isEqualTo("王**");
    }

    @Test
    void a_credit_code_is_put_right_and_the_applicant_told_so() {
        String code = CreditCodes.next();
        String typed = " " + code.substring(0, 9).toLowerCase(Locale.ROOT) + " "
                + code.substring(9).toLowerCase(Locale.ROOT);
        Answer filed = as(applicant).post(APPLICATIONS, application(typed)).is(201);
        assertThat(filed.text("creditCode")).isEqualTo(code);
        assertThat(filed.body().get("notes").get(0).get("zh").asString()).contains(code);
    }

    @Test
    void a_technology_vice_president_brings_an_appointment_that_anyone_may_read() {
        Member vicePresident = admitted(applicant, vicePresidentApplication(CreditCodes.next()));
        Answer inOffice = nobody.get("/api/enterprises/" + vicePresident.enterpriseId() + "/technology-vice-presidents")
                .is(200);
        assertThat(inOffice.items("personName")).containsExactly("王**");
        assertThat(inOffice.body()
                        .get("items")
                        .get(0)
                        .get("appointment")
                        .get("homeInstitution")
                        .asString())
                .isEqualTo("温州大学");
    }

    @Test
    void a_technology_vice_president_without_an_appointment_and_a_school_role_are_told_so() {
        Map<String, Object> body = application(CreditCodes.next());
        body.put("role", "TECHNOLOGY_VICE_PRESIDENT");
        assertThat(as(applicant).post(APPLICATIONS, body).is(422).wrongFields())
                .containsExactly("technologyVicePresident");
        Map<String, Object> appointment = appointment("温州大学");
        appointment.put("hoursPerMonth", 1000);
        body.put("technologyVicePresident", appointment);
        assertThat(as(applicant).post(APPLICATIONS, body).is(422).wrongFields())
                .containsExactly("technologyVicePresident.hoursPerMonth");
        body.put("role", "SCHOOL_MEMBER");
        assertThat(as(applicant).post(APPLICATIONS, body).is(422).wrongFields()).containsExactly("role");
    }

    @Test
    void all_bad_fields_are_named_at_once_in_the_readers_language() {
        Map<String, Object> body = application("91350100M000100Y44");
        body.put("name", " ");
        body.put("countyCode", "330101");
        body.put("contactTelephone", "unknown");
        Answer chinese = as(applicant).post(APPLICATIONS, body).is(422);
        assertThat(chinese.wrongFields())
                .containsExactlyInAnyOrder("creditCode", "name", "countyCode", "contactTelephone");
        assertThat(chinese.body().get("errors").get(0).get("message").asString())
                .contains("应为“3”");
        Answer english = as(applicant)
                .call(HttpMethod.POST, APPLICATIONS, body, Map.of("Accept-Language", "en-GB"))
                .is(422);
        assertThat(english.body().get("errors").get(0).get("message").asString())
                .contains("it must be '3'");
    }

    @Test
    void a_missing_field_is_named() {
        Map<String, Object> body = application(CreditCodes.next());
        body.remove("name");
        assertThat(as(applicant).post(APPLICATIONS, body).is(422).wrongFields()).containsExactly("name");
    }

    @Test
    void nobody_has_two_applications_pending_for_one_enterprise_and_role() {
        String code = CreditCodes.next();
        file(application(code));
        assertThat(as(applicant).post(APPLICATIONS, application(code)).is(409).text("code"))
                .isEqualTo("already-pending");
        as(applicant).post(APPLICATIONS, vicePresidentApplication(code)).is(201);
    }

    @Test
    void a_member_does_not_apply_for_what_they_have() {
        Member member = newMember();
        assertThat(as(member)
                        .post(APPLICATIONS, application(member.code()))
                        .is(409)
                        .text("code"))
                .isEqualTo("already-member");
    }

    @Test
    void a_rejected_applicant_reads_why_and_may_apply_again() {
        Map<String, Object> body = application(CreditCodes.next());
        UUID id = file(body);
        as(OFFICER).post(path(id, "reject"), Map.of("reason", " ")).is(422);
        as(OFFICER).post(path(id, "reject"), Map.of("reason", "名称与执照不符")).is(200);
        assertThat(as(applicant).get(APPLICATIONS + "/" + id).is(200).text("reason"))
                .isEqualTo("名称与执照不符");
        assertThat(as(OFFICER).post(path(id, "approve")).is(409).text("code")).isEqualTo("already-decided");
        file(body);
    }

    @Test
    void a_withdrawn_application_is_not_approved_any_more() {
        UUID id = file(application(CreditCodes.next()));
        as(OFFICER).post(path(id, "withdraw")).is(403);
        as(applicant).post(path(id, "withdraw")).is(200);
        as(OFFICER).post(path(id, "approve")).is(409);
        assertThat(as(applicant).get("/api/my/enterprises").items("id")).isEmpty();
    }

    @Test
    void a_decision_on_another_version_than_the_one_seen_is_refused() {
        UUID id = file(application(CreditCodes.next()));
        as(OFFICER)
                .call(HttpMethod.POST, path(id, "approve"), null, Map.of("If-Match", "\"9\""))
                .is(412);
        as(OFFICER)
                .call(HttpMethod.POST, path(id, "approve"), null, Map.of("If-Match", "\"1\""))
                .is(200);
    }

    @Test
    void no_officer_decides_on_their_own_application() {
        UUID id = as(OFFICER)
                .post(APPLICATIONS, application(CreditCodes.next()))
                .is(201)
                .id();
        assertThat(as(OFFICER).post(path(id, "approve")).is(409).text("code")).isEqualTo("own-application");
        as(TestPerson.official(Offices.ECONOMIC_BUREAU))
                .post(path(id, "approve"))
                .is(200);
    }

    @Test
    void an_application_does_not_exist_for_others_and_only_the_economic_bureau_decides() {
        UUID id = file(application(CreditCodes.next()));
        for (TestPerson other : List.of(TestPerson.somebody(), TestPerson.official(Offices.EDUCATION_BUREAU))) {
            as(other).get(APPLICATIONS + "/" + id).is(404);
            as(other).post(path(id, "approve")).is(404);
            as(other).post(path(id, "withdraw")).is(404);
            assertThat(as(other).get(APPLICATIONS).is(200).items("id")).isEmpty();
        }
        as(applicant).post(path(id, "approve")).is(403);
        nobody.get(APPLICATIONS + "/" + id).is(401);
        nobody.post(APPLICATIONS, application(CreditCodes.next())).is(401);
    }

    @Test
    void the_list_masks_people_and_a_look_at_one_application_is_audited() {
        UUID id = file(application(CreditCodes.next()));
        Answer list = as(OFFICER).get(APPLICATIONS + "?state=PENDING&limit=200").is(200);
        assertThat(list.body().toString()).contains(id.toString()).doesNotContain("陈立新", "13957712345", "王小青");
        assertThat(audited("look-at-contact", id, "DONE")).isZero();

        assertThat(as(OFFICER).get(APPLICATIONS + "/" + id).is(200).text("contactTelephone"))
                .isEqualTo("13957712345");
        assertThat(audited("look-at-contact", id, "DONE")).isEqualTo(1);
    }

    @Test
    void applications_come_newest_first_page_by_page_without_gap_or_double() {
        List<String> filed = List.of(
                file(application(CreditCodes.next())).toString(),
                file(application(CreditCodes.next())).toString(),
                file(application(CreditCodes.next())).toString());
        Answer first = as(applicant).get(APPLICATIONS + "?limit=2").is(200);
        Answer second = as(applicant)
                .get(APPLICATIONS + "?limit=2&cursor=" + first.text("nextCursor"))
                .is(200);
        assertThat(first.items("id")).containsExactly(filed.get(2), filed.get(1));
        assertThat(second.items("id")).containsExactly(filed.get(0));
        assertThat(second.body().path("nextCursor").isNull()
                        || second.body().path("nextCursor").isMissingNode())
                .isTrue();
        assertThat(as(OFFICER)
                        .get(APPLICATIONS + "?mine=true&state=PENDING")
                        .is(200)
                        .items("id"))
                .doesNotContainAnyElementsOf(filed);
    }

    @Test
    void the_same_key_and_request_has_one_effect_and_one_answer_even_in_a_race() throws Exception {
        Map<String, Object> body = application(CreditCodes.next());
        String key = UUID.randomUUID().toString();
        List<Answer> answers = Race.run(4, () -> as(applicant).post(APPLICATIONS, body, key));
        assertThat(answers).allSatisfy(answer -> answer.is(201));
        assertThat(answers.stream().map(Answer::id).distinct()).hasSize(1);
        assertThat(answers.stream().map(Answer::etag).distinct()).hasSize(1);

        as(applicant).post(APPLICATIONS, application(CreditCodes.next()), key).is(422);
    }

    @Test
    void approving_several_applications_for_a_new_code_at_once_makes_one_enterprise() throws Exception {
        Map<String, Object> body = application(CreditCodes.next());
        ConcurrentLinkedQueue<UUID> ids = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < 3; i++) {
            ids.add(as(TestPerson.somebody()).post(APPLICATIONS, body).is(201).id());
        }
        List<Answer> answers = Race.run(3, () -> as(OFFICER).post(path(Objects.requireNonNull(ids.poll()), "approve")));
        assertThat(answers).allSatisfy(answer -> answer.is(200));
        assertThat(answers.stream().map(answer -> answer.text("enterpriseId")).distinct())
                .hasSize(1);
    }

    @Test
    void two_officers_decide_an_application_once() throws Exception {
        UUID id = file(application(CreditCodes.next()));
        List<Answer> answers = Race.run(2, () -> as(OFFICER).post(path(id, "approve")));
        assertThat(answers.stream().map(Answer::status)).containsExactlyInAnyOrder(200, 409);
        assertThat(as(applicant).get("/api/my/enterprises").items("id")).hasSize(1);
    }
}
