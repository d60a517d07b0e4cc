package cn.linkage.matching.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.contracts.enterprise.OfferPublished;
import cn.linkage.contracts.school.NeedPublished;
import cn.linkage.contracts.school.NeedWithdrawn;
import cn.linkage.matching.support.Api;
import cn.linkage.matching.support.KindEvents;
import cn.linkage.matching.support.MatchingServiceIT;
import cn.linkage.matching.support.OwningServices;
import cn.linkage.matching.support.Race;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import tools.jackson.databind.JsonNode;

class NamingIT extends MatchingServiceIT {

    @RepeatedTest(3)
    void of_two_givers_who_pledge_at_once_for_one_thing_one_gets_it_and_the_other_is_told() throws Exception {
        Asker asker = newAsker(WENCHENG, Locality.RURAL);
        String thing = "科学教室" + UUID.randomUUID();
        Giver one = newGiver(WENCHENG);
        Giver other = newGiver(WENCHENG);
        NeedPublished exclusive = name(asker, thing, "2026-09-01", true);
        NeedPublished shared = name(asker, " " + thing.toUpperCase(Locale.ROOT), "2028-09-01", false);
        OfferPublished first = offer(one);
        OfferPublished second = offer(other);
        keepApart(List.of(first, second), List.of(exclusive, shared));

        List<Api.Answer> answers = Race.at(
                () -> as(one).post("/api/proposals", pledge(first, exclusive)),
                () -> as(other).post("/api/proposals", pledge(second, shared)));

        assertThat(answers).extracting(Api.Answer::status).containsExactlyInAnyOrder(201, 409);
        assertThat(answers)
                .filteredOn(a -> a.status() == 409)
                .allSatisfy(a -> assertThat(a.text()).contains("name-taken", "已有独家冠名"));
    }

    @Test
    void a_name_is_free_again_when_its_proposal_ends_and_kept_when_it_is_agreed() {
        Asker asker = newAsker(WENCHENG, Locality.RURAL);
        Giver giver = newGiver(WENCHENG);
        String thing = "报告厅" + UUID.randomUUID();
        NeedPublished need = name(asker, thing, "2026-09-01", true);
        OwningServices.publish(need);
        awaitNeed(need.needId());
        OwningServices.publish(offer(giver));
        JsonNode declined = awaitProposal(asker, need.needId());
        assertThat(declined.get("naming").get("thing").asString()).isEqualTo(thing);
        NeedPublished again = name(asker, thing, "2027-09-01", true);
        OwningServices.publish(again);
        awaitNeed(again.needId());
        OwningServices.publish(offer(giver));
        awaitCleared();
        assertThat(open(asker, again.needId())).isEmpty();

        as(giver)
                .post(path(declined) + "/decline", Map.of("reasonCode", "OTHER"))
                .expect(200);
        OwningServices.publish(new NeedWithdrawn(need.needId(), 2, Instant.now(), asker.id()));
        JsonNode proposal = awaitProposal(asker, again.needId());
        as(giver).post(path(proposal) + "/accept", Map.of()).expect(200);
        as(asker).post(path(proposal) + "/accept", Map.of()).expect(200);

        NeedPublished late = name(asker, thing, "2028-09-01", false);
        OwningServices.publish(late);
        awaitNeed(late.needId());
        OwningServices.publish(offer(giver));
        awaitCleared();
        assertThat(open(asker, late.needId())).isEmpty();
    }

    @Test
    void the_database_itself_bears_no_name_beside_an_exclusive_one() {
        Asker asker = newAsker(WENCHENG, Locality.RURAL);
        String thing = "天文台" + UUID.randomUUID();
        NeedPublished here = name(asker, thing, "2026-09-01", true);
        NeedPublished there = name(asker, thing + "二", "2026-09-01", true);
        OwningServices.publish(here);
        OwningServices.publish(there);
        OwningServices.publish(offer(newGiver(WENCHENG)));
        OwningServices.publish(offer(newGiver(WENCHENG)));
        awaitProposal(asker, here.needId());
        awaitProposal(asker, there.needId());

        assertThatThrownBy(() -> rename(thing + "二", thing, true))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("one_exclusive_name");
        assertThatThrownBy(() -> rename(thing + "二", thing, false))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("no_name_beside_an_exclusive_one");
        rename(thing, thing, false);
        rename(thing + "二", thing, false);
    }

    private void rename(String from, String to, boolean exclusive) {
        jdbc.sql("update naming_claim set thing = :to, exclusive = :exclusive where thing = :from")
                .param("to", to)
                .param("exclusive", exclusive)
                .param("from", from)
                .update();
    }

    private OfferPublished offer(Giver giver) {
        return KindEvents.offer(giver.id(), KindEvents.offerDetails(GiftKind.NAMING, today()), 1, today());
    }

    /** A need for a name from a day until three years after the sample's first. */
    private NeedPublished name(Asker asker, String thing, String from, boolean exclusive) {
        return KindEvents.need(
                asker.id(),
                KindEvents.needDetails(
                        GiftKind.NAMING,
                        today(),
                        text -> text.replace("三楼科学教室", thing)
                                .replace("2029-08-31", "2032-08-31")
                                .replace("2026-09-01", from)
                                .replace("\"exclusive\": true", "\"exclusive\": " + exclusive)),
                1,
                today());
    }

    private static Map<String, Object> pledge(OfferPublished offer, NeedPublished need) {
        return Map.of("offerId", offer.offerId(), "needId", need.needId(), "quantity", 1);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
