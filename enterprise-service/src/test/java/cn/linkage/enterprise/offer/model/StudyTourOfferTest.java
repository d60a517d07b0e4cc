package cn.linkage.enterprise.offer.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.Reach;
import cn.linkage.contracts.codes.ScienceTopic;
import cn.linkage.contracts.codes.TourLength;
import cn.linkage.enterprise.offer.model.OfferResult.Changed;
import cn.linkage.enterprise.offer.model.OfferResult.Reason;
import cn.linkage.enterprise.offer.model.OfferResult.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StudyTourOfferTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);
    private static final Instant NOW = Instant.parse("2026-09-01T02:00:00Z");

    private static TourSlot slot(LocalDate date, int capacity) {
        return new TourSlot(UUID.randomUUID(), date, capacity, Set.of(GradeBand.PRIMARY_4_6));
    }

    private static StudyTourOffer tour(TourSlot... slots) {
        return new StudyTourOffer(
                ItemCategory.STUDY_TOUR,
                Set.of(ScienceTopic.MANUFACTURING),
                TourLength.HALF_DAY,
                15,
                Arrays.asList(slots));
    }

    private static OfferContent content(int quantity, TourSlot... slots) {
        return new OfferContent("走进车间", tour(slots), quantity, Reach.CITY, Set.of(), new OfferWindow(FIRST, LAST));
    }

    private static Offer published(OfferContent content) {
        Offer draft = Offer.draft(UUID.randomUUID(), UUID.randomUUID(), content, UUID.randomUUID(), NOW)
                .offer();
        return ((Changed) draft.publish(FIRST, NOW)).offer();
    }

    @Test
    void a_slot_takes_1_to_2000_pupils_and_the_wrong_one_is_named_by_its_place() {
        assertThat(tour(slot(FIRST, 1), slot(LAST, 2_000)).slots()).hasSize(2);
        assertThat(Wrong.reasons(() -> tour(slot(FIRST, 0), slot(FIRST.plusDays(1), 9), slot(LAST, 2_001))))
                .containsExactly(
                        "details.slots[0].capacity: the capacity of a slot is 1 to 2000, got 0",
                        "details.slots[2].capacity: the capacity of a slot is 1 to 2000, got 2001");
    }

    @Test
    void no_two_slots_have_one_day_or_one_id() {
        TourSlot slot = slot(FIRST, 10);
        assertThat(Wrong.fields(() -> tour(slot, slot(FIRST, 20)))).containsExactly("details.slots[1].date");
        assertThat(Wrong.fields(() -> tour(slot, new TourSlot(slot.slotId(), LAST, 20, Set.of()))))
                .containsExactly("details.slots[1].slotId");
    }

    @Test
    void a_tour_has_1_to_200_slots_topics_and_enough_adults() {
        assertThat(Wrong.fields(StudyTourOfferTest::tour)).containsExactly("details.slots");
        TourSlot[] many = IntStream.range(0, 201)
                .mapToObj(day -> slot(FIRST.plusDays(day), 1))
                .toArray(TourSlot[]::new);
        assertThat(Wrong.fields(() -> tour(many))).containsExactly("details.slots");
        assertThat(Wrong.fields(() -> new StudyTourOffer(
                        ItemCategory.LECTURE, Set.of(), TourLength.LODGING, 61, List.of(slot(FIRST, 1)))))
                .containsExactly("details.itemCategory", "details.topics", "details.pupilsPerAdult");
    }

    @Test
    void the_quantity_is_the_sum_of_the_capacities() {
        assertThat(content(110, slot(FIRST, 80), slot(LAST, 30)).quantity()).isEqualTo(110);
        assertThat(Wrong.reasons(() -> content(100, slot(FIRST, 80), slot(LAST, 30))))
                .singleElement()
                .asString()
                .contains("quantity:", "110, got 100");
    }

    @Test
    void every_slot_lies_in_the_window() {
        assertThat(Wrong.fields(
                        () -> content(3, slot(FIRST.minusDays(1), 1), slot(FIRST, 1), slot(LAST.plusDays(1), 1))))
                .containsExactly("details.slots[0].date", "details.slots[2].date");
    }

    @Test
    void a_published_tour_keeps_its_slots_and_their_dates_while_capacities_change_and_slots_come() {
        TourSlot one = slot(FIRST, 10);
        TourSlot other = slot(LAST, 20);
        Offer offer = published(content(30, one, other));

        TourSlot smaller = new TourSlot(one.slotId(), FIRST, 5, Set.of());
        OfferResult changed = offer.edit(content(32, slot(FIRST.plusDays(3), 7), other, smaller), FIRST);
        assertThat(((Changed) changed).offer().content().quantity()).isEqualTo(32);

        TourSlot moved = new TourSlot(one.slotId(), FIRST.plusDays(1), 10, Set.of());
        assertThat(offer.edit(content(30, moved, other), FIRST)).isEqualTo(new Refused(Reason.SLOTS_FIXED));
        assertThat(offer.edit(content(20, other), FIRST)).isEqualTo(new Refused(Reason.SLOTS_FIXED));
    }

    @Test
    void a_drafts_slots_move_freely() {
        Offer draft = Offer.draft(
                        UUID.randomUUID(), UUID.randomUUID(), content(10, slot(FIRST, 10)), UUID.randomUUID(), NOW)
                .offer();
        assertThat(draft.edit(content(10, slot(LAST, 10)), FIRST)).isInstanceOf(Changed.class);
    }
}
