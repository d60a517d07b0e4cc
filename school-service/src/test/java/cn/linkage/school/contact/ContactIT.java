package cn.linkage.school.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.linkage.contracts.EventType;
import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.MembershipRole;
import cn.linkage.contracts.enterprise.EnterpriseMembershipGranted;
import cn.linkage.contracts.enterprise.EnterpriseMembershipRevoked;
import cn.linkage.contracts.matching.AgreementMade;
import cn.linkage.school.support.SchoolServiceIT;
import cn.linkage.starter.security.Offices;
import cn.linkage.testing.service.Answer;
import cn.linkage.testing.service.TestPerson;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContactIT extends SchoolServiceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final TestPerson giver = TestPerson.somebody();
    private final UUID enterprise = UUID.randomUUID();
    private final UUID membership = UUID.randomUUID();

    private static String path(Member member) {
        return "/api/schools/" + member.schoolId() + "/contact";
    }

    private EnterpriseMembershipGranted granted() {
        return new EnterpriseMembershipGranted(
                membership, 1, Instant.now(), enterprise, giver.id(), MembershipRole.ENTERPRISE_MEMBER);
    }

    private AgreementMade agreementWith(Member member) {
        return new AgreementMade(
                UUID.randomUUID(),
                1,
                Instant.now(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                enterprise,
                member.schoolId(),
                GiftKind.EQUIPMENT,
                "microscope",
                3);
    }

    private void awaitAnswer(Member member, int status) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(as(giver).get(path(member)).status()).isEqualTo(status));
    }

    @Test
    void members_and_the_education_bureau_see_the_contact_and_each_look_is_recorded() {
        Member member = newMember();
        assertThat(as(member.person()).get(path(member)).is(200).text("contactTelephone"))
                .isEqualTo("13857712345");
        assertThat(as(OFFICER).get(path(member)).is(200).text("contactName")).isEqualTo("林晓明");
        assertThat(audited("look-at-contact", member.schoolId(), "DONE")).isEqualTo(2);
    }

    @Test
    void nobody_else_sees_it_and_the_refusal_is_recorded() {
        Member member = newMember();
        as(newMember().person()).get(path(member)).is(403);
        as(TestPerson.official(Offices.PLATFORM_ADMIN)).get(path(member)).is(403);
        nobody.get(path(member)).is(401);
        assertThat(audited("look-at-contact", member.schoolId(), "REFUSED")).isEqualTo(2);
        assertThat(audited("look-at-contact", member.schoolId(), "DONE")).isZero();
    }

    @Test
    void an_enterprise_sees_it_from_the_agreement_on_and_until_its_member_leaves() {
        Member member = newMember();
        Member unrelated = newMember();
        kafka.publish(UUID.randomUUID(), granted());
        as(giver).get(path(member)).is(403);

        kafka.publish(UUID.randomUUID(), agreementWith(member));
        awaitAnswer(member, 200);
        as(giver).get(path(unrelated)).is(403);
        assertThat(audited("look-at-contact", member.schoolId(), "DONE")).isPositive();

        kafka.publish(
                UUID.randomUUID(),
                new EnterpriseMembershipRevoked(membership, 2, Instant.now(), enterprise, giver.id()));
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
        assertThat(jdbc.sql("select count(*) from agreement_party where school_id = :school")
                        .param("school", member.schoolId())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from membership where person_id = :person")
                        .param("person", giver.id())
                        .query(Integer.class)
                        .single())
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
                .untilAsserted(() -> assertThat(jdbc.sql("select count(*) from dead_letter where event_id = :event")
                                .param("event", poison)
                                .query(Integer.class)
                                .single())
                        .isEqualTo(1));
    }

    @Test
    void the_database_never_holds_a_contact_in_clear() {
        Member member = newMember();
        String rows = String.join(
                "\n",
                jdbc.sql("select t::text from contact t union all select a::text from audit a union all"
                                + " select o::text from outbox o union all select s::text from school_application s")
                        .query(String.class)
                        .list());
        assertThat(rows)
                .contains(member.schoolId().toString())
                .doesNotContain("林晓明")
                .doesNotContain("13857712345");
    }

    @Test
    void a_member_changes_the_contact() {
        Member member = newMember();
        Answer seen = as(member.person()).get(path(member)).is(200);
        Map<String, Object> body = Map.of("contactName", "周老师", "contactTelephone", "0577-59028888");
        as(member.person()).put(path(member), body, seen.etag()).is(200);
        as(member.person()).put(path(member), body, seen.etag()).is(412);
        as(OFFICER).put(path(member), body, "\"2\"").is(403);
        assertThat(as(member.person()).get(path(member)).text("contactName")).isEqualTo("周老师");
        assertThat(audited("change-contact", member.schoolId(), "DONE")).isEqualTo(1);
    }
}
