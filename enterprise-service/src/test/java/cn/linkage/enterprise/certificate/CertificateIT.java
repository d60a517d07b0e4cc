package cn.linkage.enterprise.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.enterprise.support.EnterpriseServiceIT;
import cn.linkage.testing.service.Answer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

class CertificateIT extends EnterpriseServiceIT {

    private static String certificates(Member of) {
        return "/api/enterprises/" + of.enterpriseId() + "/certificates";
    }

    private static String notices(Member of) {
        return "/api/enterprises/" + of.enterpriseId() + "/certificate-notices";
    }

    private static Map<String, Object> highTech(LocalDate issuedOn, LocalDate expiresOn) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("kind", "HIGH_TECH_ENTERPRISE");
        body.put("number", "GR" + issuedOn.getYear() + "33000123");
        body.put("issuedOn", issuedOn.toString());
        body.put("expiresOn", expiresOn.toString());
        return body;
    }

    /** Issued so that it ends the given number of days after today. */
    private static Map<String, Object> endingIn(int days) {
        LocalDate end = today().plusDays(days);
        return highTech(end.minusYears(3), end);
    }

    private static List<String> reminders(Answer notices) {
        return notices.is(200).items("daysBefore");
    }

    @Test
    void members_keep_certificates_and_the_bureau_reads_them() {
        Member member = newMember();
        Answer entered = as(member).post(certificates(member), endingIn(400)).is(201);
        assertThat(entered.body().get("warnings").size()).isZero();
        String path = certificates(member) + "/" + entered.id();
        assertThat(entered.response().getHeader("Location")).isEqualTo(path);
        assertThat(as(member).post(certificates(member), endingIn(400)).is(409).wrongFields())
                .containsExactly("number");
        as(OFFICER).get(path).is(200);
        assertThat(as(OFFICER).get(certificates(member)).is(200).items("id"))
                .containsExactly(entered.id().toString());

        as(colleagueOf(member)).put(path, endingIn(900), "\"1\"").is(200);
        as(member).put(path, endingIn(901), "\"1\"").is(412);
        as(member).delete(path).is(428);
        as(member).delete(path, "\"2\"").is(204);
        as(member).get(path).is(404);
        for (String action : List.of("enter-certificate", "change-certificate", "remove-certificate")) {
            assertThat(audited(action, entered.id(), "DONE")).as(action).isEqualTo(1);
        }
    }

    @Test
    void what_is_unusual_is_kept_and_warned_of_in_the_readers_language() {
        Member member = newMember();
        Map<String, Object> body = endingIn(400);
        body.put("number", "GR1999110001");
        Answer entered = as(member).post(certificates(member), body).is(201);
        assertThat(entered.body().get("warnings").get(0).get("code").asString()).isEqualTo("number-form");
        Answer inEnglish = as(member)
                .call(HttpMethod.GET, certificates(member) + "/" + entered.id(), null, Map.of("Accept-Language", "en"));
        assertThat(inEnglish
                        .is(200)
                        .body()
                        .get("warnings")
                        .get(0)
                        .get("message")
                        .asString())
                .contains("please check");
    }

    @Test
    void bad_values_are_named_and_change_nothing() {
        Member member = newMember();
        Map<String, Object> body = highTech(today(), today());
        body.put("number", " ");
        assertThat(as(member).post(certificates(member), body).is(422).wrongFields())
                .containsExactlyInAnyOrder("number", "expiresOn");
        assertThat(as(member)
                        .post(certificates(member), Map.of("number", "1"))
                        .is(422)
                        .wrongFields())
                .containsExactlyInAnyOrder("kind", "issuedOn", "expiresOn");
        assertThat(as(member).get(certificates(member)).is(200).items("id")).isEmpty();
    }

    @Test
    void nobody_else_keeps_certificates_or_reads_reminders() {
        Member member = newMember();
        Member other = newMember();
        String path = certificates(member) + "/"
                + as(member).post(certificates(member), endingIn(400)).is(201).id();
        as(other).get(certificates(member)).is(403);
        as(other).get(path).is(403);
        as(other).post(certificates(member), endingIn(10)).is(403);
        as(OFFICER).put(path, endingIn(10), "\"1\"").is(403);
        as(OFFICER).get(notices(member)).is(403);
        as(other).get(notices(member)).is(403);
        nobody.get(notices(member)).is(401);
        as(other)
                .get(path.replace(
                        member.enterpriseId().toString(), other.enterpriseId().toString()))
                .is(404);
    }

    @Test
    void members_are_reminded_90_30_and_7_days_before_the_end_each_time_once(@Autowired RemindOfExpiry remind) {
        Member member = newMember();
        UUID id = as(member).post(certificates(member), endingIn(91)).is(201).id();
        remind.remindBatch();
        assertThat(reminders(as(member).get(notices(member)))).isEmpty();

        for (int day = 1; day <= 91; day++) {
            clock.move(Duration.ofDays(day));
            remind.remindBatch();
            if (day == 1) {
                assertThat(reminders(as(member).get(notices(member)))).containsExactly("90");
            }
            if (day == 60) {
                assertThat(reminders(as(member).get(notices(member)))).containsExactly("90");
            }
        }
        remind.remindBatch();
        Answer all = as(member).get(notices(member));
        assertThat(reminders(all)).containsExactly("7", "30", "90");
        assertThat(all.items("message").getFirst())
                .contains("高新技术企业证书", today().plusDays(91).toString());
        assertThat(audited("remind-of-certificate", id, "DONE")).isEqualTo(3);
        clock.move(Duration.ofDays(92));
        remind.remindBatch();
        assertThat(reminders(as(member).get(notices(member)))).hasSize(3);
    }

    @Test
    void a_certificate_entered_late_gets_only_the_reminder_that_its_days_call_for(@Autowired RemindOfExpiry remind) {
        Member member = newMember();
        as(member).post(certificates(member), endingIn(20)).is(201);
        remind.remindBatch();
        assertThat(reminders(as(member).get(notices(member)))).containsExactly("30");
    }

    @Test
    void a_renewed_certificate_is_reminded_of_anew(@Autowired RemindOfExpiry remind) {
        Member member = newMember();
        UUID id = as(member).post(certificates(member), endingIn(5)).is(201).id();
        remind.remindBatch();
        as(member).put(certificates(member) + "/" + id, endingIn(80), "\"1\"").is(200);
        remind.remindBatch();
        remind.remindBatch();
        assertThat(reminders(as(member).get(notices(member)))).containsExactly("90", "7");
    }

    @Test
    void the_same_key_enters_one_certificate() {
        Member member = newMember();
        String key = UUID.randomUUID().toString();
        Answer first = as(member).post(certificates(member), endingIn(400), key).is(201);
        assertThat(as(member)
                        .post(certificates(member), endingIn(400), key)
                        .is(201)
                        .id())
                .isEqualTo(first.id());
    }
}
