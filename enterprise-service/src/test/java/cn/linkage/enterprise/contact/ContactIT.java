package cn.linkage.enterprise.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.linkage.contracts.EventType;
import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.MembershipRole;
import cn.linkage.contracts.matching.AgreementMade;
import cn.linkage.contracts.school.SchoolMembershipGranted;
import cn.linkage.contracts.school.SchoolMembershipRevoked;
import cn.linkage.enterprise.support.EnterpriseServiceIT;
import cn.linkage.starter.security.Offices;
import cn.linkage.testing.service.Answer;
import cn.linkage.testing.service.TestPerson;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContactIT extends EnterpriseServiceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final TestPerson teacher = TestPerson.somebody();
    private final UUID school = UUID.randomUUID();
    private final UUID membership = UUID.randomUUID();

    private static String path(Member member) {
        return "/api/enterprises/" + member.enterpriseId() + "/contact";
    }

    private SchoolMembershipGranted granted() {
        return new SchoolMembershipGranted(
                membership, 1, Instant.now(), school, teacher.id(), MembershipRole.SCHOOL_MEMBER);
    }

    private AgreementMade agreementWith(Member member) {
        return new AgreementMade(
                UUID.randomUUID(),
                1,
                Instant.now(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                member.enterpriseId(),
                school,
                GiftKind.EQUIPMENT,
                "microscope",
                3);
    }

    private void awaitAnswer(Member member, int status) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(as(teacher).get(path(member)).status()).isEqualTo(status));
    }

    private int count(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(Integer.class).single();
    }

    @Test
    void members_and_the_economic_bureau_see_the_contact_and_each_look_is_recorded() {
        Member member = newMember();
        Answer seen = as(member).get(path(member)).is(200);
        assertThat(seen.text("contactTelephone")).isEqualTo("13957712345");
        assertThat(seen.response().getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(as(OFFICER).get(path(member)).is(200).text("contactName")).isEqualTo("陈立新");
        assertThat(audited("look-at-contact", member.enterpriseId(), "DONE")).isEqualTo(2);
    }

    @Test
    void nobody_else_sees_it_and_the_refusal_is_recorded() {
        Member member = newMember();
        as(newMember()).get(path(member)).is(403);
        as(TestPerson.official(Offices.PLATFORM_ADMIN)).get(path(member)).is(403);
        nobody.get(path(member)).is(401);
        assertThat(audited("look-at-contact", member.enterpriseId(), "REFUSED")).isEqualTo(2);
        assertThat(audited("look-at-contact", member.enterpriseId(), "DONE")).isZero();
    }

    @Test
    void a_school_sees_it_from_the_agreement_on_and_until_its_member_leaves() {
        Member member = newMember();
        Member unrelated = newMember();
        kafka.publish(UUID.randomUUID(), granted());
        as(teacher).get(path(member)).is(403);

        kafka.publish(UUID.randomUUID(), agreementWith(member));
        awaitAnswer(member, 200);
        as(teacher).get(path(unrelated)).is(403);
        assertThat(audited("look-at-contact", member.enterpriseId(), "DONE")).isPositive();

        kafka.publish(
                UUID.randomUUID(), new SchoolMembershipRevoked(membership, 2, Instant.now(), school, teacher.id()));
        awaitAnswer(member, 403);
    }

    @Test
    void the_same_event_twice_has_one_effect() {
        Member member = newMember();
        UUID eventId = UUID.randomUUID();
        kafka.publish(eventId, granted());
        kafka.publish(eventId, granted());
        AgreementMade agreement = agreementWith(member);
        kafka.publish(UUID.randomUUID(), agreement);
        kafka.publish(UUID.randomUUID(), agreement);
        awaitAnswer(member, 200);
        assertThat(count("select count(*) from counterparty where enterprise_id = :id", member.enterpriseId()))
                .isEqualTo(1);
        assertThat(count("select count(*) from membership where person_id = :id", teacher.id()))
                .isEqualTo(1);
        assertThat(count("select count(*) from inbox where event_id = :id", eventId))
                .isEqualTo(1);
    }

    @Test
    void an_event_that_cannot_be_read_is_laid_aside_and_stops_nobody_else() {
        Member member = newMember();
        UUID poison = UUID.randomUUID();
        kafka.publish(poison, EventType.AGREEMENT_MADE, UUID.randomUUID(), "{\"agreementId\": \"no id\"");
        kafka.publish(UUID.randomUUID(), granted());
        kafka.publish(UUID.randomUUID(), agreementWith(member));
        awaitAnswer(member, 200);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(count("select count(*) from dead_letter where event_id = :id", poison))
                        .isEqualTo(1));
    }

    @Test
    void the_database_never_holds_people_in_clear() {
        Member member =
                admitted(TestPerson.named("诸葛小明"), application(newMember().code()));
        String rows = String.join("\n", jdbc.sql("""
                                select t::text from contact t union all select t::text from audit t
                                union all select t::text from outbox t union all select t::text from member_name t
                                union all select t::text from enterprise_application t""").query(String.class).list());
        assertThat(rows)
                .contains(member.enterpriseId().toString())
                .doesNotContain("陈立新")
                .doesNotContain("13957712345");
        assertThat(jdbc.sql("select member_name::text from member_name where membership_id = :id")
                        .param("id", member.membershipId())
                        .query(String.class)
                        .single())
                .doesNotContain("诸葛小明");
    }

    @Test
    void a_member_changes_the_contact() {
        Member member = newMember();
        Answer seen = as(member).get(path(member)).is(200);
        Map<String, Object> body = Map.of("contactName", "周经理", "contactTelephone", "0577-59028888");
        as(member).put(path(member), body, seen.etag()).is(200);
        as(member).put(path(member), body, seen.etag()).is(412);
        as(OFFICER).put(path(member), body, "\"2\"").is(403);
        assertThat(as(member)
                        .put(path(member), Map.of("contactName", " ", "contactTelephone", "no"), "\"2\"")
                        .is(422)
                        .wrongFields())
                .containsExactlyInAnyOrder("contactName", "contactTelephone");
        assertThat(as(member).get(path(member)).text("contactName")).isEqualTo("周经理");
        assertThat(audited("change-contact", member.enterpriseId(), "DONE")).isEqualTo(1);
    }
}
