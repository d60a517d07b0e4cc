package cn.linkage.matching.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.contracts.codes.ScienceTopic;
import cn.linkage.contracts.codes.TourLength;
import cn.linkage.contracts.enterprise.OfferPublished;
import cn.linkage.contracts.enterprise.StudyTourOfferDetails;
import cn.linkage.contracts.enterprise.TourSlot;
import cn.linkage.contracts.school.BandGroup;
import cn.linkage.contracts.school.NeedPublished;
import cn.linkage.contracts.school.StudyTourNeedDetails;
import cn.linkage.matching.support.Api;
import cn.linkage.matching.support.KindEvents;
import cn.linkage.matching.support.MatchingServiceIT;
import cn.linkage.matching.support.OwningServices;
import cn.linkage.matching.support.Race;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import tools.jackson.databind.JsonNode;

class StudyTourIT extends MatchingServiceIT {

    private static final BandGroup YOUNGER = new BandGroup(GradeBand.PRIMARY_1_3, 20);
    private static final BandGroup OLDER = new BandGroup(GradeBand.PRIMARY_4_6, 30);

    @RepeatedTest(3)
    void of_two_schools_that_ask_at_once_for_the_last_places_of_a_slot_one_gets_them() throws Exception {
        Giver giver = newGiver(WENCHENG);
        Asker one = newAsker(WENCHENG, Locality.RURAL);
        Asker other = newAsker(WENCHENG, Locality.RURAL);
        OfferPublished tour = tour(giver, slot(10, 50));
        NeedPublished first = group(one, false, List.of(OLDER), 10);
        NeedPublished second = group(other, false, List.of(OLDER), 10);
        keepApart(List.of(tour), List.of(first, second));

        List<Api.Answer> answers = Race.at(
                () -> as(one).post("/api/proposals", request(tour, first)),
                () -> as(other).post("/api/proposals", request(tour, second)));

        assertThat(answers).extracting(Api.Answer::status).containsExactlyInAnyOrder(201, 409);
        assertThat(answers)
                .filteredOn(a -> a.status() == 409)
                .allSatisfy(a -> assertThat(a.text()).contains("quantity-not-available", "20 人"));
        assertThat(slotOf(giver, tour).get("held").asInt()).isEqualTo(30);
    }

    @Test
    void a_band_of_a_school_is_not_on_two_tours_on_one_day_even_when_asked_for_at_once() throws Exception {
        Asker asker = newAsker(WENCHENG, Locality.RURAL);
        OfferPublished one = tour(newGiver(WENCHENG), slot(10, 50));
        OfferPublished other = tour(newGiver(WENCHENG), slot(10, 50));
        NeedPublished first = group(asker, false, List.of(OLDER), 10);
        NeedPublished second = group(asker, false, List.of(OLDER), 10);
        keepApart(List.of(one, other), List.of(first, second));

        List<Api.Answer> answers = Race.at(
                () -> as(asker).post("/api/proposals", request(one, first)),
                () -> as(asker).post("/api/proposals", request(other, second)));

        assertThat(answers).extracting(Api.Answer::status).containsExactlyInAnyOrder(201, 409);
        assertThat(answers)
                .filteredOn(a -> a.status() == 409)
                .allSatisfy(a -> assertThat(a.text()).contains("该学段当天已有其他研学"));
    }

    @Test
    void a_split_group_is_proposed_with_the_slot_and_day_of_each_band_and_goes_whole_or_not_at_all() {
        Giver giver = newGiver(WENCHENG);
        Asker asker = newAsker(WENCHENG, Locality.RURAL);
        OfferPublished tour = tour(giver, slot(10, 30), slot(11, 30));
        NeedPublished need = group(asker, true, List.of(YOUNGER, OLDER), 10, 11);
        OwningServices.publish(tour);
        OwningServices.publish(need);

        JsonNode proposal = awaitProposal(asker, need.needId());
        assertThat(proposal.get("quantity").asInt()).isEqualTo(50);
        assertThat(proposal.get("seats")
                        .valueStream()
                        .map(s -> s.get("date").asString())
                        .distinct())
                .hasSize(2);
        assertThat(as(giver)
                        .post(path(proposal) + "/accept", quantity(30))
                        .expect(409)
                        .text())
                .contains("below-minimum-useful-quantity");
        as(giver).post(path(proposal) + "/accept", Map.of()).expect(200);
        as(asker)
                .post(path(proposal) + "/decline", Map.of("reasonCode", "TIMING"))
                .expect(200);

        assertThat(nobody.get("/api/market/offers/" + tour.offerId())
                        .body()
                        .get("slots")
                        .valueStream()
                        .map(s -> s.get("open").asInt()))
                .containsExactly(30, 30);
        assertThat(as(asker).get(path(proposal)).body().get("seats").size()).isEqualTo(2);
    }

    @Test
    void a_cut_slot_keeps_its_agreements_shows_what_is_short_tells_both_and_spares_other_slots() {
        Giver giver = newGiver(WENCHENG);
        Asker first = newAsker(WENCHENG, Locality.RURAL);
        Asker second = newAsker(WENCHENG, Locality.RURAL);
        Asker third = newAsker(WENCHENG, Locality.RURAL);
        TourSlot early = slot(10, 60);
        TourSlot late = slot(11, 40);
        OfferPublished tour = tour(giver, early, late);
        NeedPublished agreed = group(first, false, List.of(OLDER), 10);
        NeedPublished open = group(second, false, List.of(OLDER), 10);
        NeedPublished elsewhere = group(third, false, List.of(OLDER), 11);
        OwningServices.publish(tour);
        OwningServices.publish(agreed);
        JsonNode one = awaitProposal(first, agreed.needId());
        as(first).post(path(one) + "/accept", Map.of()).expect(200);
        as(giver).post(path(one) + "/accept", Map.of()).expect(200);
        OwningServices.publish(open);
        OwningServices.publish(elsewhere);
        JsonNode two = awaitProposal(second, open.needId());
        JsonNode three = awaitProposal(third, elsewhere.needId());

        TourSlot cut = new TourSlot(early.slotId(), early.date(), 25, Set.of());
        OwningServices.publish(changed(withSlots(tour, cut, late), 2, 65));
        awaitOfferVersion(tour.offerId(), 2);

        assertThat(as(second).get(path(two)).body().get("reasonCode").asString())
                .isEqualTo("OFFER_CUT");
        assertThat(as(third).get(path(three)).body().get("state").asString()).isEqualTo("OPEN");
        JsonNode seen = as(giver).get("/api/market/offers/" + tour.offerId()).body();
        assertThat(seen.get("shortBy").asInt()).isEqualTo(5);
        assertThat(seen.get("capacity").asInt()).isEqualTo(65);
        assertThat(seen.get("slots").get(0).get("shortBy").asInt()).isEqualTo(5);
        assertThat(noticeTypes(as(giver))).contains("OFFER_SHORT");
        assertThat(noticeTypes(as(first))).contains("OFFER_SHORT");
        assertThat(noticeTypes(as(third))).doesNotContain("OFFER_SHORT");

        OwningServices.publish(changed(withSlots(tour, late), 3, 40));
        awaitOfferVersion(tour.offerId(), 3);
        JsonNode gone = as(giver).get("/api/market/offers/" + tour.offerId()).body();
        assertThat(gone.get("slots").get(0).get("shortBy").asInt()).isEqualTo(30);
        assertThat(as(third).get(path(three)).body().get("state").asString()).isEqualTo("OPEN");

        OwningServices.publish(changed(tour, 4, 100));
        awaitOfferVersion(tour.offerId(), 4);
        assertThat(slotOf(giver, tour).get("shortBy").asInt()).isZero();
    }

    @Test
    void a_tour_that_is_not_answered_by_its_day_expires_and_its_places_are_free() {
        Giver giver = newGiver(WENCHENG);
        Asker asker = newAsker(WENCHENG, Locality.RURAL);
        OfferPublished tour = tour(giver, slot(3, 40));
        NeedPublished need = group(asker, false, List.of(OLDER), 3);
        OwningServices.publish(tour);
        OwningServices.publish(need);
        JsonNode proposal = awaitProposal(asker, need.needId());

        clock.move(Duration.ofDays(3));

        await().atMost(SOON)
                .until(() -> as(asker)
                        .get(path(proposal))
                        .body()
                        .get("state")
                        .asString()
                        .equals("EXPIRED"));
        assertThat(slotOf(giver, tour).get("held").asInt()).isZero();
    }

    @Test
    void the_database_itself_takes_no_more_pupils_than_places_and_no_band_twice() {
        Giver giver = newGiver(WENCHENG);
        Asker asker = newAsker(WENCHENG, Locality.RURAL);
        OfferPublished tour = tour(giver, slot(10, 30), slot(11, 30));
        NeedPublished one = group(asker, false, List.of(OLDER), 10);
        NeedPublished other = group(asker, false, List.of(OLDER), 11);
        OwningServices.publish(tour);
        OwningServices.publish(one);
        OwningServices.publish(other);
        awaitProposal(asker, one.needId());
        awaitProposal(asker, other.needId());

        refused("update tour_slot set held = held + 1 where offer_id = :offer", tour, "slot_never_beyond_capacity");
        refused(
                "update tour_seat set (slot_id, date) = (select slot_id, min(date) from tour_seat group by 1 limit 1)"
                        + " where offer_id = :offer",
                tour,
                "a_band_is_in_one_place_a_day");
        refused(
                "update tour_seat set need_id = '" + one.needId() + "' where offer_id = :offer",
                tour,
                "a_band_of_a_need_goes_once");
    }

    private void refused(String sql, OfferPublished tour, String constraint) {
        assertThatThrownBy(() -> jdbc.sql(sql).param("offer", tour.offerId()).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }

    private JsonNode slotOf(Giver giver, OfferPublished tour) {
        return as(giver)
                .get("/api/market/offers/" + tour.offerId())
                .body()
                .get("slots")
                .get(0);
    }

    private OfferPublished tour(Giver giver, TourSlot... slots) {
        return KindEvents.offer(
                giver.id(),
                details(slots),
                Arrays.stream(slots).mapToInt(TourSlot::capacity).sum(),
                today());
    }

    private static StudyTourOfferDetails details(TourSlot... slots) {
        return new StudyTourOfferDetails(
                "study-tour", Set.of(ScienceTopic.MANUFACTURING), TourLength.HALF_DAY, 15, List.of(slots));
    }

    private static OfferPublished withSlots(OfferPublished o, TourSlot... slots) {
        return new OfferPublished(
                o.offerId(),
                o.version(),
                o.occurredAt(),
                o.enterpriseId(),
                o.title(),
                details(slots),
                o.quantity(),
                o.reach(),
                o.gradeBands(),
                o.availableFrom(),
                o.availableUntil());
    }

    private TourSlot slot(int day, int capacity) {
        return new TourSlot(UUID.randomUUID(), today().plusDays(day), capacity, Set.of());
    }

    private NeedPublished group(Asker asker, boolean split, List<BandGroup> groups, int... days) {
        StudyTourNeedDetails details = new StudyTourNeedDetails(
                "study-tour",
                Set.of(),
                Set.of(),
                groups,
                4,
                Arrays.stream(days).mapToObj(day -> today().plusDays(day)).collect(Collectors.toSet()),
                split);
        return KindEvents.need(
                asker.id(), details, groups.stream().mapToInt(BandGroup::pupils).sum(), today());
    }

    private static Map<String, Object> request(OfferPublished tour, NeedPublished need) {
        return Map.of("offerId", tour.offerId(), "needId", need.needId(), "quantity", need.quantity());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
