package cn.linkage.enterprise.membership;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.enterprise.EnterpriseMembershipRevoked;
import cn.linkage.enterprise.support.EnterpriseServiceIT;
import cn.linkage.enterprise.support.Race;
import cn.linkage.starter.security.Offices;
import cn.linkage.testing.service.Answer;
import cn.linkage.testing.service.TestPerson;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

class MembershipIT extends EnterpriseServiceIT {

    private static String path(Member of, UUID membership) {
        return "/api/enterprises/" + of.enterpriseId() + "/memberships/" + membership;
    }

    @Test
    void a_revoked_membership_ends_at_once() {
        Member member = newMember();
        UUID draft = newDraft(member, "草稿").id();
        as(OFFICER).delete(path(member, member.membershipId())).is(204);

        as(member).get("/api/offers/" + draft).is(404);
        as(member)
                .post("/api/enterprises/" + member.enterpriseId() + "/offers", microscopes("还想给", 1))
                .is(403);
        as(member).get("/api/enterprises/" + member.enterpriseId() + "/contact").is(403);
        assertThat(as(member).get("/api/my/enterprises").items("id")).isEmpty();
        assertThat(kafka.awaitEvents(member.membershipId(), 2).getLast())
                .isInstanceOfSatisfying(
                        EnterpriseMembershipRevoked.class,
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
    void a_member_ends_a_colleagues_membership_and_a_vice_president_does_not() {
        Member member = newMember();
        Member vicePresident = admitted(TestPerson.somebody(), vicePresidentApplication(member.code()));
        as(vicePresident).delete(path(member, member.membershipId())).is(403);
        as(member).delete(path(member, vicePresident.membershipId())).is(204);
        assertThat(nobody.get("/api/enterprises/" + member.enterpriseId() + "/technology-vice-presidents")
                        .items("membershipId"))
                .isEmpty();
    }

    @Test
    void the_last_member_stays_unless_the_economic_bureau_revokes() {
        Member member = newMember();
        admitted(TestPerson.somebody(), vicePresidentApplication(member.code()));
        assertThat(as(member)
                        .delete(path(member, member.membershipId()))
                        .is(409)
                        .text("code"))
                .isEqualTo("last-member");
        Member colleague = colleagueOf(member);
        as(member).delete(path(member, member.membershipId())).is(204);
        as(OFFICER).delete(path(member, colleague.membershipId())).is(204);
    }

    @Test
    void two_members_who_leave_at_once_do_not_leave_the_enterprise_without_one() throws Exception {
        Member one = newMember();
        Member other = colleagueOf(one);
        ConcurrentLinkedQueue<Member> leaving = new ConcurrentLinkedQueue<>(List.of(one, other));
        List<Answer> answers = Race.run(2, () -> {
            Member member = leaving.remove();
            return as(member).delete(path(member, member.membershipId()));
        });
        assertThat(answers.stream().map(Answer::status)).containsExactlyInAnyOrder(204, 409);
    }

    @Test
    void nobody_ends_memberships_of_another_enterprise() {
        Member member = newMember();
        Member other = newMember();
        as(other).delete(path(member, member.membershipId())).is(403);
        as(other).delete(path(other, member.membershipId())).is(404);
        as(TestPerson.official(Offices.EDUCATION_BUREAU))
                .delete(path(member, member.membershipId()))
                .is(403);
        nobody.delete(path(member, member.membershipId())).is(401);
        assertThat(as(member).get("/api/my/enterprises").items("id")).hasSize(1);
    }

    @Test
    void only_members_and_the_economic_bureau_see_who_acts_for_an_enterprise() {
        Member member = newMember();
        String list = "/api/enterprises/" + member.enterpriseId() + "/memberships";
        assertThat(as(member).get(list).is(200).items("role")).containsExactly("ENTERPRISE_MEMBER");
        as(OFFICER).get(list).is(200);
        as(newMember()).get(list).is(403);
        nobody.get(list).is(401);
    }

    @Test
    void somebody_with_many_enterprises_reads_them_page_by_page() {
        TestPerson program = TestPerson.somebody();
        List<String> own = List.of(
                admitted(program, application(newMember().code()))
                        .membershipId()
                        .toString(),
                admitted(program, application(newMember().code()))
                        .membershipId()
                        .toString(),
                admitted(program, application(newMember().code()))
                        .membershipId()
                        .toString());
        Answer first = as(program).get("/api/my/enterprises?limit=2").is(200);
        Answer second = as(program).get("/api/my/enterprises?limit=2&cursor=" + first.text("nextCursor"));
        assertThat(first.items("id")).isEqualTo(own.subList(0, 2));
        assertThat(second.is(200).items("id")).isEqualTo(own.subList(2, 3));
    }
}
