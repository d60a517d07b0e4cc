package cn.linkage.school.registration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.MembershipRole;
import cn.linkage.contracts.school.SchoolMembershipGranted;
import cn.linkage.contracts.school.SchoolVerified;
import cn.linkage.school.support.SchoolServiceIT;
import cn.linkage.starter.security.Offices;
import cn.linkage.testing.service.Answer;
import cn.linkage.testing.service.TestPerson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class RegistrationIT extends SchoolServiceIT {

    private static final String APPLICATIONS = "/api/school-applications";

    private final TestPerson applicant = TestPerson.somebody();

    private UUID file(Map<String, Object> application) {
        return as(applicant).post(APPLICATIONS, application).is(201).id();
    }

    private static String path(UUID application, String step) {
        return APPLICATIONS + "/" + application + "/" + step;
    }

    @Test
    void an_approved_application_brings_the_school_into_the_register_and_its_applicant_with_it() {
        String code = newCode();
        Answer filed = as(applicant).post(APPLICATIONS, application(code)).is(201);
        assertThat(filed.text("state")).isEqualTo("PENDING");
        assertThat(filed.response().getHeader("Location")).isEqualTo(APPLICATIONS + "/" + filed.id());

        Answer approved = as(OFFICER).post(path(filed.id(), "approve")).is(200);
        UUID school = UUID.fromString(approved.text("schoolId"));

        assertThat(nobody.get("/api/schools/" + school).is(200).text("schoolCode"))
                .isEqualTo(code);
        assertThat(as(applicant).get("/api/my/schools").is(200).items("schoolId"))
                .containsExactly(school.toString());
        assertThat(kafka.awaitEvents(school, 1)).singleElement().isInstanceOfSatisfying(SchoolVerified.class, event -> {
            assertThat(event.schoolCode()).isEqualTo(code);
            assertThat(event.countyCode()).isEqualTo("330328");
        });
        UUID membership =
                UUID.fromString(as(applicant).get("/api/my/schools").items("id").getFirst());
        assertThat(kafka.awaitEvents(membership, 1))
                .singleElement()
                .isInstanceOfSatisfying(SchoolMembershipGranted.class, event -> {
                    assertThat(event.personId()).isEqualTo(applicant.id());
                    assertThat(event.schoolId()).isEqualTo(school);
                    assertThat(event.role()).isEqualTo(MembershipRole.SCHOOL_MEMBER);
                });
        assertThat(audited("file-school-application", filed.id(), "DONE")).isEqualTo(1);
        assertThat(audited("approve-school-application", filed.id(), "DONE")).isEqualTo(1);
        assertThat(audited("verify-school", school, "DONE")).isEqualTo(1);
        assertThat(audited("grant-membership", membership, "DONE")).isEqualTo(1);
    }

    @Test
    void an_application_for_a_known_code_only_adds_a_person() {
        Member first = newMember();
        Map<String, Object> other = application(first.code());
        other.put("name", "另一个名字");
        UUID id = file(other);
        assertThat(as(OFFICER).get(APPLICATIONS + "/" + id).is(200).text("registeredSchoolId"))
                .isEqualTo(first.schoolId().toString());
        as(OFFICER).post(path(id, "approve")).is(200);

        assertThat(nobody.get("/api/schools/" + first.schoolId()).text("name")).isNotEqualTo("另一个名字");
        assertThat(as(first.person())
                        .get("/api/schools/" + first.schoolId() + "/memberships")
                        .is(200)
                        .items("personId"))
                .containsExactlyInAnyOrder(
                        first.person().id().toString(), applicant.id().toString());
    }

    @Test
    void a_science_vice_principal_brings_a_term_that_anyone_may_read() {
        Member vicePrincipal = admitted(applicant, vicePrincipalApplication(newCode()));
        Answer terms = nobody.get("/api/schools/" + vicePrincipal.schoolId() + "/science-vice-principals")
                .is(200);
        assertThat(terms.items("subject")).containsExactly("物理");
    }

    @Test
    void a_science_vice_principal_without_a_term_is_told_so() {
        Map<String, Object> body = application(newCode());
        body.put("role", "SCIENCE_VICE_PRINCIPAL");
        assertThat(as(applicant).post(APPLICATIONS, body).is(422).wrongFields())
                .containsExactly("scienceVicePrincipal");
    }

    @Test
    void all_bad_fields_are_named_at_once_in_the_readers_language() {
        Map<String, Object> body = application("213300000X");
        body.put("name", " ");
        body.put("countyCode", "330101");
        body.put("contactTelephone", "unknown");
        Answer refused = as(applicant).post(APPLICATIONS, body).is(422);
        assertThat(refused.wrongFields())
                .containsExactlyInAnyOrder("schoolCode", "name", "countyCode", "contactTelephone");
        assertThat(refused.body().get("errors").get(0).get("message").asString())
                .contains("10 位数字");
    }

    @Test
    void a_stage_that_contradicts_the_code_is_refused() {
        Map<String, Object> body = application(newCode());
        body.put("stage", "PRIMARY");
        assertThat(as(applicant).post(APPLICATIONS, body).is(422).wrongFields()).containsExactly("stage");
    }

    @Test
    void a_missing_field_is_named() {
        Map<String, Object> body = application(newCode());
        body.remove("name");
        assertThat(as(applicant).post(APPLICATIONS, body).is(422).wrongFields()).containsExactly("name");
    }

    @Test
    void a_code_of_another_province_goes_through_with_a_warning() {
        UUID id =
                file(application("3132%06d".formatted(Integer.parseInt(newCode().substring(4)))));
        Answer seen = as(OFFICER).get(APPLICATIONS + "/" + id).is(200);
        assertThat(seen.body().get("warnings").get(0).get("code").asString()).isEqualTo("other-province");
    }

    @Test
    void nobody_has_two_applications_pending_for_one_school_and_role() {
        String code = newCode();
        file(application(code));
        assertThat(as(applicant).post(APPLICATIONS, application(code)).is(409).text("code"))
                .isEqualTo("application-already-pending");
        as(applicant).post(APPLICATIONS, vicePrincipalApplication(code)).is(201);
    }

    @Test
    void a_member_does_not_apply_for_what_they_have() {
        Member member = newMember();
        assertThat(as(member.person())
                        .post(APPLICATIONS, application(member.code()))
                        .is(409)
                        .text("code"))
                .isEqualTo("application-already-member");
    }

    @Test
    void a_rejected_applicant_reads_why_and_may_apply_again() {
        Map<String, Object> body = application(newCode());
        UUID id = file(body);
        as(OFFICER).post(path(id, "reject"), Map.of("reason", " ")).is(422);
        as(OFFICER).post(path(id, "reject"), Map.of("reason", "请先与教育局联系")).is(200);
        assertThat(as(applicant).get(APPLICATIONS + "/" + id).is(200).text("reason"))
                .isEqualTo("请先与教育局联系");
        assertThat(as(OFFICER).post(path(id, "approve")).is(409).text("code")).isEqualTo("application-already-decided");
        file(body);
    }

    @Test
    void a_withdrawn_application_is_not_approved_any_more() {
        UUID id = file(application(newCode()));
        as(OFFICER).post(path(id, "withdraw")).is(403);
        as(applicant).post(path(id, "withdraw")).is(200);
        as(OFFICER).post(path(id, "approve")).is(409);
        assertThat(as(applicant).get("/api/my/schools").items("id")).isEmpty();
    }

    @Test
    void an_application_does_not_exist_for_others_and_only_the_education_bureau_decides() {
        UUID id = file(application(newCode()));
        TestPerson stranger = TestPerson.somebody();
        TestPerson otherOffice = TestPerson.official(Offices.ECONOMIC_BUREAU);
        for (TestPerson other : List.of(stranger, otherOffice)) {
            as(other).get(APPLICATIONS + "/" + id).is(404);
            as(other).post(path(id, "approve")).is(404);
            as(other).post(path(id, "withdraw")).is(404);
            assertThat(as(other).get(APPLICATIONS).is(200).items("id")).isEmpty();
        }
        as(applicant).post(path(id, "approve")).is(403);
        nobody.get(APPLICATIONS + "/" + id).is(401);
        nobody.post(APPLICATIONS, application(newCode())).is(401);
    }

    @Test
    void the_list_masks_contacts_and_a_look_at_one_is_audited() {
        UUID id = file(application(newCode()));
        Answer list = as(OFFICER).get(APPLICATIONS + "?state=PENDING&limit=200").is(200);
        assertThat(list.body().toString())
                .contains(id.toString())
                .doesNotContain("林晓明")
                .doesNotContain("57712345");
        assertThat(audited("look-at-contact", id, "DONE")).isZero();

        assertThat(as(OFFICER).get(APPLICATIONS + "/" + id).is(200).text("contactTelephone"))
                .isEqualTo("13857712345");
        assertThat(audited("look-at-contact", id, "DONE")).isEqualTo(1);
    }

    @Test
    void an_officer_may_ask_for_own_applications_only() {
        file(application(newCode()));
        assertThat(as(OFFICER).get(APPLICATIONS + "?mine=true").is(200).items("id"))
                .isEmpty();
    }

    @Test
    void the_same_key_and_request_has_one_effect_and_one_answer_even_in_a_race() throws Exception {
        Map<String, Object> body = application(newCode());
        String key = UUID.randomUUID().toString();
        List<Answer> answers = race(4, () -> as(applicant).post(APPLICATIONS, body, key));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        assertThat(answers.stream().map(Answer::id).distinct()).hasSize(1);
        assertThat(answers.stream().map(Answer::etag).distinct()).hasSize(1);

        Map<String, Object> other = application(newCode());
        as(applicant).post(APPLICATIONS, other, key).is(422);
    }

    @Test
    void approving_several_applications_for_a_new_code_at_once_makes_one_school() throws Exception {
        Map<String, Object> body = application(newCode());
        List<UUID> ids = List.of(
                as(TestPerson.somebody()).post(APPLICATIONS, body).is(201).id(),
                as(TestPerson.somebody()).post(APPLICATIONS, body).is(201).id(),
                as(TestPerson.somebody()).post(APPLICATIONS, body).is(201).id());
        var left = new ConcurrentLinkedQueue<>(ids);
        List<Answer> answers =
                race(ids.size(), () -> as(OFFICER).post(path(Objects.requireNonNull(left.poll()), "approve")));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
        assertThat(answers.stream().map(answer -> answer.text("schoolId")).distinct())
                .hasSize(1);
    }

    @Test
    void two_officers_decide_an_application_once() throws Exception {
        UUID id = file(application(newCode()));
        List<Answer> answers = race(2, () -> as(OFFICER).post(path(id, "approve")));
        assertThat(answers.stream().map(Answer::status)).containsExactlyInAnyOrder(200, 409);
        assertThat(as(applicant).get("/api/my/schools").items("id")).hasSize(1);
    }

    private static <T> List<T> race(int runners, Callable<T> run) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(runners)) {
            List<Future<T>> results = pool.invokeAll(Collections.nCopies(runners, run));
            List<T> all = new ArrayList<>();
            for (Future<T> result : results) {
                all.add(result.get());
            }
            return all;
        }
    }
}
