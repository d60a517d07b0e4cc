package cn.linkage.matching.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.linkage.contracts.EventType;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.contracts.enterprise.OfferPaused;
import cn.linkage.contracts.enterprise.OfferPublished;
import cn.linkage.contracts.enterprise.OfferWithdrawn;
import cn.linkage.contracts.school.NeedPublished;
import cn.linkage.matching.support.MatchingServiceIT;
import cn.linkage.matching.support.OwningServices;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MarketFromEventsIT extends MatchingServiceIT {

    @Test
    void an_offer_is_on_the_market_for_anyone_and_what_is_held_only_for_its_owner() {
        Giver giver = newGiver(LUCHENG);
        OfferPublished offer = offer(giver, "telescope", 7);
        OwningServices.publish(offer);
        awaitOffer(offer.offerId());

        JsonNode seen =
                nobody.get("/api/market/offers/" + offer.offerId()).expect(200).body();
        assertThat(seen.get("open").asInt()).isEqualTo(7);
        assertThat(seen.get("unit").asString()).isEqualTo("PIECE");
        assertThat(seen.get("enterpriseName").asString()).isEqualTo(giver.name());
        assertThat(seen.get("held").isNull()).isTrue();
        assertThat(as(giver)
                        .get("/api/market/offers/" + offer.offerId())
                        .body()
                        .get("held")
                        .asInt())
                .isZero();
        assertThat(nobody.get("/api/market/offers?itemCategory=telescope&county=" + LUCHENG + "&limit=200")
                        .items())
                .anyMatch(o -> o.get("id").asString().equals(offer.offerId().toString()));
        nobody.get("/api/market/offers/" + UUID.randomUUID()).expect(404);
    }

    @Test
    void the_same_event_twice_and_an_older_one_change_nothing() {
        Giver giver = newGiver(LUCHENG);
        OfferPublished offer = offer(giver, "telescope", 7);
        UUID eventId = UUID.randomUUID();
        OwningServices.publish(eventId, offer, null);
        OwningServices.publish(changed(offer, 3, 9));
        OwningServices.publish(eventId, offer, null);
        OwningServices.publish(changed(offer, 2, 5));
        OwningServices.publish(offer);
        OwningServices.publish(new OfferPaused(offer.offerId(), 4, Instant.now(), giver.id()));
        awaitOfferVersion(offer.offerId(), 4);

        JsonNode seen = nobody.get("/api/market/offers/" + offer.offerId()).body();
        assertThat(seen.get("capacity").asInt()).isEqualTo(9);
        assertThat(seen.get("state").asString()).isEqualTo("PAUSED");
    }

    @Test
    void rows_from_before_there_were_kinds_ask_about_nothing_besides() {
        Giver giver = newGiver(LUCHENG);
        Asker asker = newAsker(LUCHENG, Locality.URBAN);
        OfferPublished offer = offer(giver, "telescope", 7);
        NeedPublished need = need(asker, "telescope", 3, 1);
        OwningServices.publish(offer);
        awaitOffer(offer.offerId());
        jdbc.sql("update market_offer set terms = default").update();
        OwningServices.publish(need);
        awaitNeed(need.needId());
        jdbc.sql("update market_need set terms = default").update();

        assertThat(nobody.get("/api/market/offers/" + offer.offerId())
                        .expect(200)
                        .body()
                        .get("terms")
                        .get("choices")
                        .isEmpty())
                .isTrue();
        assertThat(awaitProposal(asker, need.needId()).get("seats").isEmpty()).isTrue();
    }

    @Test
    void an_event_that_cannot_be_handled_is_laid_aside_and_others_go_on() {
        Giver giver = newGiver(LUCHENG);
        UUID poisoned = UUID.randomUUID();
        OwningServices.publish(UUID.randomUUID(), EventType.OFFER_PUBLISHED, poisoned, "{\"offerId\": 1", null);
        OwningServices.publish(new OfferWithdrawn(poisoned, 2, Instant.now(), giver.id()));
        OfferPublished sound = offer(giver, "telescope", 1);
        OwningServices.publish(sound);
        awaitOffer(sound.offerId());

        await().atMost(SOON)
                .until(() -> jdbc.sql("select count(*) = 2 from dead_letter where aggregate_id = :id")
                        .param("id", poisoned)
                        .query(Boolean.class)
                        .single());
    }

    @Test
    void a_pause_takes_open_proposals_back_and_tells_both_sides() {
        Giver giver = newGiver(WENCHENG);
        Asker asker = newAsker(WENCHENG, Locality.RURAL);
        OfferPublished offer = offer(giver, "weather-station", 5);
        NeedPublished need = need(asker, "weather-station", 5, 1);
        OwningServices.publish(offer);
        OwningServices.publish(need);
        JsonNode proposal = awaitProposal(asker, need.needId());

        OwningServices.publish(new OfferPaused(offer.offerId(), 2, Instant.now(), giver.id()));
        awaitOfferVersion(offer.offerId(), 2);

        JsonNode after = as(asker).get(path(proposal)).expect(200).body();
        assertThat(after.get("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(after.get("reasonCode").asString()).isEqualTo("OFFER_PAUSED");
        assertThat(noticeTypes(as(asker))).startsWith("WITHDRAWN");
        assertThat(noticeTypes(as(giver))).startsWith("WITHDRAWN");
        as(asker).post(path(proposal) + "/accept", Map.of()).expect(409);
    }

    @Test
    void a_cut_below_what_is_agreed_takes_proposals_back_keeps_agreements_and_shows_what_is_short() {
        Giver giver = newGiver(WENCHENG);
        Asker first = newAsker(WENCHENG, Locality.RURAL);
        OfferPublished offer = offer(giver, "projector", 10);
        NeedPublished agreed = need(first, "projector", 6, 1);
        OwningServices.publish(offer);
        OwningServices.publish(agreed);
        JsonNode one = awaitProposal(first, agreed.needId());
        as(first).post(path(one) + "/accept", Map.of()).expect(200);
        as(giver).post(path(one) + "/accept", Map.of()).expect(200);
        Asker second = newAsker(WENCHENG, Locality.RURAL);
        NeedPublished open = need(second, "projector", 4, 1);
        OwningServices.publish(open);
        JsonNode two = awaitProposal(second, open.needId());

        OwningServices.publish(changed(offer, 2, 4));
        awaitOfferVersion(offer.offerId(), 2);

        JsonNode seen = as(giver).get("/api/market/offers/" + offer.offerId()).body();
        assertThat(seen.get("agreed").asInt()).isEqualTo(6);
        assertThat(seen.get("shortBy").asInt()).isEqualTo(2);
        assertThat(seen.get("held").asInt()).isZero();
        assertThat(as(second).get(path(two)).body().get("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(noticeTypes(as(giver))).contains("OFFER_SHORT");
        assertThat(noticeTypes(as(first))).contains("OFFER_SHORT");

        OwningServices.publish(changed(offer, 3, 10));
        awaitOfferVersion(offer.offerId(), 3);
        assertThat(nobody.get("/api/market/offers/" + offer.offerId())
                        .body()
                        .get("shortBy")
                        .asInt())
                .isZero();
    }

    @Test
    void a_need_cut_below_what_is_held_takes_back_the_latest_first() {
        Asker asker = newAsker(WENCHENG, Locality.RURAL);
        NeedPublished need = need(asker, "vr-headset", 10, 1);
        OwningServices.publish(need);
        awaitNeed(need.needId());
        OfferPublished early = offer(newGiver(WENCHENG), "vr-headset", 4);
        OwningServices.publish(early);
        awaitProposal(asker, need.needId());
        OwningServices.publish(offer(newGiver(WENCHENG), "vr-headset", 6));
        await().atMost(SOON).until(() -> open(asker, need.needId()).size() == 2);

        OwningServices.publish(changed(need, 2, 5));
        awaitNeedVersion(need.needId(), 2);

        awaitCleared();
        assertThat(open(asker, need.needId()))
                .anySatisfy(p -> assertThat(p.get("offerId").asString())
                        .isEqualTo(early.offerId().toString()));
        assertThat(as(asker)
                        .get("/api/market/needs/" + need.needId())
                        .body()
                        .get("held")
                        .asInt())
                .isLessThanOrEqualTo(5);
    }
}
