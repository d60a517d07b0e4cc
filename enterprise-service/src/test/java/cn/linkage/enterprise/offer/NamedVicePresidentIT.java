package cn.linkage.enterprise.offer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.enterprise.support.CreditCodes;
import cn.linkage.enterprise.support.EnterpriseServiceIT;
import cn.linkage.testing.service.Answer;
import cn.linkage.testing.service.TestPerson;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An offer may name a technology vice-president of its enterprise who is in term when it can first be taken. */
class NamedVicePresidentIT extends EnterpriseServiceIT {

    private static final String FIELD = "technologyVicePresidentId";

    private Member vicePresident(LocalDate from, LocalDate until) {
        Map<String, Object> application = vicePresidentApplication(CreditCodes.next());
        Map<String, Object> term = appointment("温州大学");
        term.put("appointedFrom", from.toString());
        term.put("appointedUntil", until.toString());
        application.put("technologyVicePresident", term);
        return admitted(TestPerson.somebody(), application);
    }

    private static Map<String, Object> naming(UUID vicePresident) {
        Map<String, Object> body = microscopes("科技副总带队的显微镜", 3);
        body.put(FIELD, vicePresident.toString());
        return body;
    }

    private static String offersOf(Member member) {
        return "/api/enterprises/" + member.enterpriseId() + "/offers";
    }

    @Test
    void an_offer_names_a_vice_president_in_term_and_can_do_without_again() {
        Member named = vicePresident(today(), today().plusYears(1));
        Answer draft =
                as(named).post(offersOf(named), naming(named.membershipId())).is(201);
        assertThat(draft.text(FIELD)).isEqualTo(named.membershipId().toString());
        as(named).post("/api/offers/" + draft.id() + "/publish").is(200);
        assertThat(nobody.get("/api/offers/" + draft.id()).is(200).text(FIELD))
                .isEqualTo(named.membershipId().toString());
        Answer without = as(named)
                .put("/api/offers/" + draft.id(), microscopes("不再点名", 3), "\"2\"")
                .is(200);
        assertThat(without.body().get(FIELD).isNull()).isTrue();
    }

    @Test
    void the_list_tells_which_offers_name_a_vice_president() {
        Member named = vicePresident(today(), today().plusYears(1));
        Answer naming =
                as(named).post(offersOf(named), naming(named.membershipId())).is(201);
        as(named).post(offersOf(named), microscopes("不点名", 3)).is(201);
        assertThat(as(named)
                        .get(offersOf(named) + "?" + FIELD + "=" + named.membershipId())
                        .is(200)
                        .body()
                        .get("items")
                        .valueStream()
                        .map(offer -> offer.get("id").asString()))
                .containsExactly(naming.id().toString());
        assertThat(as(named)
                        .get(offersOf(named) + "?" + FIELD + "=" + UUID.randomUUID())
                        .is(200)
                        .body()
                        .get("items"))
                .isEmpty();
        as(named).get(offersOf(named) + "?" + FIELD + "=nobody").is(400);
    }

    @Test
    void a_term_that_is_over_or_has_not_begun_when_the_offer_can_be_taken_is_refused() {
        Member over = vicePresident(today().minusYears(2), today().minusDays(1));
        Map<String, Object> body = naming(over.membershipId());
        body.put("availableFrom", today().minusDays(30).toString());
        assertThat(as(over).post(offersOf(over), body).is(422).wrongFields()).containsExactly(FIELD);

        Member future = vicePresident(today().plusDays(10), today().plusYears(1));
        body = naming(future.membershipId());
        assertThat(as(future).post(offersOf(future), body).is(422).wrongFields())
                .containsExactly(FIELD);
        body.put("availableFrom", today().plusDays(10).toString());
        as(future).post(offersOf(future), body).is(201);
    }

    @Test
    void another_enterprises_vice_president_a_plain_member_and_somebody_who_left_are_refused() {
        Member named = vicePresident(today(), today().plusYears(1));
        Member colleague = colleagueOf(named);
        Member other = newMember();
        for (UUID nobodyToName : new UUID[] {named.membershipId(), other.membershipId(), UUID.randomUUID()}) {
            assertThat(as(other)
                            .post(offersOf(other), naming(nobodyToName))
                            .is(422)
                            .wrongFields())
                    .containsExactly(FIELD);
        }
        Answer draft = newDraft(colleague, "先不点名");
        as(OFFICER)
                .delete("/api/enterprises/" + named.enterpriseId() + "/memberships/" + named.membershipId())
                .is(204);
        assertThat(as(colleague)
                        .put("/api/offers/" + draft.id(), naming(named.membershipId()), "\"1\"")
                        .is(422)
                        .wrongFields())
                .containsExactly(FIELD);
    }
}
