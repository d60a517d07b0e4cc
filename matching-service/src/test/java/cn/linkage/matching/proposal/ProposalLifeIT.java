package cn.linkage.matching.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.linkage.contracts.codes.Locality;
import cn.linkage.contracts.enterprise.OfferPublished;
import cn.linkage.contracts.school.NeedPublished;
import cn.linkage.matching.support.MatchingServiceIT;
import cn.linkage.matching.support.OwningServices;
import cn.linkage.starter.security.Offices;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ProposalLifeIT extends MatchingServiceIT {

    @Test
    void a_fitting_pair_is_proposed_with_score_and_reasons_and_becomes_an_agreement() {
        Giver giver = newGiver(WENCHENG);
        Asker asker = newAsker(WENCHENG, Locality.RURAL);
        OfferPublished offer = offer(giver, "microscope", 10);
        NeedPublished need = need(asker, "microscope", 8, 4);
        OwningServices.publish(offer);
        OwningServices.publish(need);

        JsonNode proposal = awaitProposal(asker, need.needId());
        assertThat(proposal.get("quantity").asInt()).isEqualTo(8);
        assertThat(proposal.get("scorePerMille").asInt()).isBetween(700, 1000);
        assertThat(proposal.get("reasons").get(0).get("zh").asString()).isEqualTo("企业与学校同在一县（市、区）");
        assertThat(proposal.get("enterpriseName").asString()).isEqualTo(giver.name());

        as(giver).post(path(proposal) + "/accept", quantity(6)).expect(200);
        as(giver).post(path(proposal) + "/accept", quantity(6)).expect(200);
        assertThat(as(giver)
                        .post(path(proposal) + "/accept", quantity(5))
                        .expect(409)
                        .text())
                .contains("already-accepted");
        assertThat(as(asker)
                        .post(path(proposal) + "/accept", quantity(3))
                        .expect(409)
                        .text())
                .contains("below-minimum-useful-quantity");
        JsonNode agreed =
                as(asker).post(path(proposal) + "/accept", Map.of()).expect(200).body();

        assertThat(agreed.get("state").asString()).isEqualTo("AGREED");
        assertThat(agreed.get("quantity").asInt()).isEqualTo(6);
        assertThat(noticeTypes(as(giver))).startsWith("AGREED");
        assertThat(noticeTypes(as(asker))).startsWith("AGREED", "ACCEPTED_BY_OTHER_SIDE", "PROPOSED");
        JsonNode agreement = as(asker).get("/api/agreements").items().getFirst();
        assertThat(agreement.get("history").valueStream().map(s -> s.get("type").asString()))
                .containsExactly("PROPOSED", "ACCEPTED", "ACCEPTED", "AGREED");
        String path = "/api/agreements/" + agreement.get("id").asString();
        office(Offices.SCIENCE_BUREAU).get(path).expect(200);
        nobody.as(UUID.randomUUID()).get(path).expect(404);
        nobody.get(path).expect(401);
    }

    @Test
    void a_declined_pair_is_not_proposed_again_and_the_other_side_reads_the_reason_only() {
        Giver giver = newGiver(WENCHENG);
        Asker asker = newAsker(WENCHENG, Locality.RURAL);
        OfferPublished offer = offer(giver, "drone", 5);
        NeedPublished need = need(asker, "drone", 5, 1);
        OwningServices.publish(offer);
        OwningServices.publish(need);
        JsonNode proposal = awaitProposal(asker, need.needId());

        Map<String, Object> no = Map.of("reasonCode", "TIMING", "comment", "不便公开的话");
        as(giver).post(path(proposal) + "/decline", no).expect(200);
        as(giver).post(path(proposal) + "/decline", no).expect(200);

        String seen = as(asker).get(path(proposal)).expect(200).text();
        assertThat(seen).contains("TIMING").doesNotContain("不便公开的话");
        assertThat(as(giver).get(path(proposal)).text()).contains("不便公开的话");
        awaitCleared();
        assertThat(open(asker, need.needId())).isEmpty();
        assertThat(as(asker)
                        .post(
                                "/api/proposals",
                                Map.of("offerId", offer.offerId(), "needId", need.needId(), "quantity", 1))
                        .expect(409)
                        .text())
                .contains("pair-proposed-or-declined");
    }

    @Test
    void a_full_offer_is_never_proposed_again() {
        Giver giver = newGiver(WENCHENG);
        Asker first = newAsker(WENCHENG, Locality.RURAL);
        OfferPublished offer = offer(giver, "tool-set", 5);
        NeedPublished all = need(first, "tool-set", 5, 5);
        OwningServices.publish(offer);
        OwningServices.publish(all);
        JsonNode proposal = awaitProposal(first, all.needId());
        as(first).post(path(proposal) + "/accept", Map.of()).expect(200);
        as(giver).post(path(proposal) + "/accept", Map.of()).expect(200);

        Asker second = newAsker(WENCHENG, Locality.RURAL);
        NeedPublished late = need(second, "tool-set", 1, 1);
        OwningServices.publish(late);
        awaitNeed(late.needId());
        awaitCleared();

        assertThat(open(second, late.needId())).isEmpty();
        assertThat(as(giver)
                        .post(
                                "/api/proposals",
                                Map.of("offerId", offer.offerId(), "needId", late.needId(), "quantity", 1))
                        .expect(409)
                        .text())
                .contains("nothing-free", "目前没有余量");
    }

    @Test
    void what_a_part_left_over_is_offered_by_another_and_not_by_the_same_again() {
        Giver giver = newGiver(LUCHENG);
        Asker asker = newAsker(LUCHENG, Locality.TOWN);
        OfferPublished offer = offer(giver, "robot-kit", 9);
        NeedPublished need = need(asker, "robot-kit", 4, 1);
        OwningServices.publish(offer);
        OwningServices.publish(need);
        JsonNode proposal = awaitProposal(asker, need.needId());
        as(giver).post(path(proposal) + "/accept", quantity(3)).expect(200);
        as(asker).post(path(proposal) + "/accept", Map.of()).expect(200);
        awaitCleared();
        assertThat(open(asker, need.needId())).isEmpty();

        OfferPublished other = offer(newGiver(LUCHENG), "robot-kit", 1);
        OwningServices.publish(other);
        JsonNode rest = awaitProposal(asker, need.needId());
        assertThat(rest.get("quantity").asInt()).isEqualTo(1);
        assertThat(rest.get("offerId").asString()).isEqualTo(other.offerId().toString());
    }

    @Test
    void a_direct_way_between_what_does_not_fit_is_refused_and_a_stranger_may_not_go_it() {
        Giver giver = newGiver(LUCHENG);
        Asker asker = newAsker(LUCHENG, Locality.URBAN);
        NeedPublished need = need(asker, "electronics-kit", 2, 1);
        OfferPublished offer = offer(giver, "sensor-set", 3);
        OwningServices.publish(offer);
        OwningServices.publish(need);
        awaitOffer(offer.offerId());
        awaitNeed(need.needId());
        Map<String, Object> asked = Map.of("offerId", offer.offerId(), "needId", need.needId(), "quantity", 1);

        assertThat(as(asker).post("/api/proposals", asked).expect(409).text()).contains("not-feasible");
        nobody.as(UUID.randomUUID()).post("/api/proposals", asked).expect(403);
        nobody.post("/api/proposals", asked).expect(401);
    }

    @Test
    void a_pledge_repeated_with_its_key_is_one_pledge() {
        Giver giver = newGiver(LUCHENG);
        Asker asker = newAsker(LUCHENG, Locality.URBAN);
        OfferPublished offer = offer(giver, "laptop", 3);
        NeedPublished need = need(asker, "laptop", 3, 3);
        OwningServices.publish(offer);
        OwningServices.publish(need);
        JsonNode proposal = awaitProposal(asker, need.needId());
        as(asker).post(path(proposal) + "/accept", Map.of()).expect(200);
        as(giver).post(path(proposal) + "/accept", Map.of()).expect(200);
        // Barred until both are known, so that the platform does not propose them first.
        NeedPublished second = need(asker, "laptop", 2, 1);
        OfferPublished more = offer(giver, "laptop", 2);
        jdbc.sql("insert into excluded_pair values (:o, :n)")
                .param("o", more.offerId())
                .param("n", second.needId())
                .update();
        OwningServices.publish(more);
        OwningServices.publish(second);
        awaitOffer(more.offerId());
        awaitNeed(second.needId());
        awaitCleared();
        jdbc.sql("delete from excluded_pair where offer_id = :o")
                .param("o", more.offerId())
                .update();

        Map<String, Object> pledge = Map.of("offerId", more.offerId(), "needId", second.needId(), "quantity", 2);
        Map<String, String> key = Map.of("Idempotency-Key", "pledge-" + more.offerId());
        JsonNode made =
                as(giver).post("/api/proposals", pledge, key).expect(201).body();
        JsonNode again =
                as(giver).post("/api/proposals", pledge, key).expect(201).body();

        assertThat(again.get("id")).isEqualTo(made.get("id"));
        assertThat(made.get("origin").asString()).isEqualTo("PLEDGE");
        assertThat(made.get("enterpriseAcceptance").get("quantity").asInt()).isEqualTo(2);
        assertThat(as(asker)
                        .post(path(made) + "/accept", Map.of())
                        .expect(200)
                        .body()
                        .get("state")
                        .asString())
                .isEqualTo("AGREED");
    }

    @Test
    void an_unanswered_proposal_expires_and_its_quantity_is_free() {
        Giver giver = newGiver(WENCHENG);
        Asker asker = newAsker(WENCHENG, Locality.RURAL);
        OfferPublished offer = offer(giver, "biology-model", 5);
        NeedPublished need = need(asker, "biology-model", 5, 1);
        OwningServices.publish(offer);
        OwningServices.publish(need);
        JsonNode proposal = awaitProposal(asker, need.needId());

        clock.move(Duration.ofDays(14).plusSeconds(5));

        await().atMost(SOON)
                .until(() -> as(asker)
                        .get(path(proposal))
                        .body()
                        .get("state")
                        .asString()
                        .equals("EXPIRED"));
        assertThat(noticeTypes(as(giver))).contains("EXPIRED");
    }

    @Test
    void only_the_two_parties_see_a_proposal() {
        Giver giver = newGiver(WENCHENG);
        Asker asker = newAsker(WENCHENG, Locality.RURAL);
        OfferPublished offer = offer(giver, "physics-kit", 2);
        NeedPublished need = need(asker, "physics-kit", 2, 1);
        OwningServices.publish(offer);
        OwningServices.publish(need);
        JsonNode proposal = awaitProposal(asker, need.needId());

        nobody.get(path(proposal)).expect(401);
        nobody.as(UUID.randomUUID()).get(path(proposal)).expect(404);
        for (String office : Offices.ALL) {
            office(office).get(path(proposal)).expect(404);
            office(office).post(path(proposal) + "/accept", Map.of()).expect(404);
            assertThat(office(office).get("/api/proposals").expect(200).items()).isEmpty();
        }
    }
}
