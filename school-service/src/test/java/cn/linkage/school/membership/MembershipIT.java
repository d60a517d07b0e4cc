package cn.linkage.school.membership;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.school.SchoolMembershipRevoked;
import cn.linkage.school.support.SchoolServiceIT;
import cn.linkage.starter.security.Offices;
import cn.linkage.testing.service.TestPerson;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MembershipIT extends SchoolServiceIT {

    private static String path(Member of, UUID membership) {
        return "/api/schools/" + of.schoolId() + "/memberships/" + membership;
    }

    @Test
    void a_revoked_membership_ends_at_once() {
        Member member = newMember();
        UUID draft = newDraft(member, "草稿").id();
        as(OFFICER).delete(path(member, member.membershipId())).is(204);

        as(member.person()).get("/api/needs/" + draft).is(404);
        as(member.person())
                .post("/api/schools/" + member.schoolId() + "/needs", need("还想要", 1))
                .is(403);
        as(member.person())
                .get("/api/schools/" + member.schoolId() + "/contact")
                .is(403);
        assertThat(as(member.person()).get("/api/my/schools").items("id")).isEmpty();
        assertThat(kafka.awaitEvents(member.membershipId(), 2).getLast())
                .isInstanceOfSatisfying(
                        SchoolMembershipRevoked.class,
                        event -> assertThat(event.personId())
                                .isEqualTo(member.person().id()));
        assertThat(audited("revoke-membership", member.membershipId(), "DONE")).isEqualTo(1);
    }

    @Test
    void a_membership_is_revoked_once() {
        Member member = newMember();
        as(OFFICER).delete(path(member, member.membershipId())).is(204);
        as(OFFICER).delete(path(member, member.membershipId())).is(404);
    }

    @Test
    void a_member_ends_a_colleagues_membership_and_a_vice_principal_does_not() {
        Member member = newMember();
        Member vicePrincipal = admitted(TestPerson.somebody(), vicePrincipalApplication(member.code()));
        as(vicePrincipal.person()).delete(path(member, member.membershipId())).is(403);
        as(member.person()).delete(path(member, vicePrincipal.membershipId())).is(204);
        assertThat(nobody.get("/api/schools/" + member.schoolId() + "/science-vice-principals")
                        .items("subject"))
                .isEmpty();
    }

    @Test
    void nobody_ends_memberships_of_another_school() {
        Member member = newMember();
        Member other = newMember();
        as(other.person()).delete(path(member, member.membershipId())).is(403);
        as(other.person()).delete(path(other, member.membershipId())).is(404);
        as(TestPerson.official(Offices.ECONOMIC_BUREAU))
                .delete(path(member, member.membershipId()))
                .is(403);
        nobody.delete(path(member, member.membershipId())).is(401);
        assertThat(as(member.person()).get("/api/my/schools").items("id")).hasSize(1);
    }

    @Test
    void only_members_and_the_education_bureau_see_who_acts_for_a_school() {
        Member member = newMember();
        String list = "/api/schools/" + member.schoolId() + "/memberships";
        assertThat(as(member.person()).get(list).is(200).items("role")).containsExactly("SCHOOL_MEMBER");
        as(OFFICER).get(list).is(200);
        as(newMember().person()).get(list).is(403);
        nobody.get(list).is(401);
    }

    @Test
    void a_vice_principal_keeps_the_own_term_up_to_date() {
        Member vicePrincipal = admitted(TestPerson.somebody(), vicePrincipalApplication(newCode()));
        Member member = colleagueOf(vicePrincipal);
        String term =
                "/api/schools/" + vicePrincipal.schoolId() + "/science-vice-principals/" + vicePrincipal.membershipId();
        Map<String, Object> chemistry =
                Map.of("subject", "化学", "appointedFrom", "2026-09-01", "appointedUntil", "2029-08-31");
        as(vicePrincipal.person()).put(term, chemistry, "\"1\"").is(200);
        as(member.person()).put(term, chemistry, "\"1\"").is(412);
        as(member.person()).put(term, chemistry, "\"2\"").is(200);
        as(newMember().person()).put(term, chemistry, "\"3\"").is(403);
        assertThat(as(member.person())
                        .put(
                                term,
                                Map.of("subject", "化学", "appointedFrom", "2026-09-01", "appointedUntil", "2025-01-01"),
                                "\"3\"")
                        .is(422)
                        .wrongFields())
                .containsExactly("appointedUntil");
    }
}
