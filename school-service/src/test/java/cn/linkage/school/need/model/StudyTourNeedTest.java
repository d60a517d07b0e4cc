package cn.linkage.school.need.model;

import static cn.linkage.school.need.model.Sample.content;
import static cn.linkage.school.need.model.Sample.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.school.need.model.NeedResult.Changed;
import cn.linkage.school.need.model.NeedResult.Reason;
import cn.linkage.school.need.model.NeedResult.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StudyTourNeedTest {

    private static final LocalDate MAY_10 = LocalDate.parse("2026-05-10");
    private static final LocalDate MAY_20 = LocalDate.parse("2026-05-20");
    private static final LocalDate TODAY = LocalDate.parse("2026-05-01");
    private static final PupilGroup UPPER_PRIMARY = new PupilGroup(GradeBand.PRIMARY_4_6, 45);
    private static final PupilGroup SECONDARY = new PupilGroup(GradeBand.LOWER_SECONDARY, 30);

    private static StudyTourNeed tour(List<PupilGroup> groups, int adults, Set<LocalDate> days) {
        return new StudyTourNeed(ItemCategory.STUDY_TOUR, Set.of(), Set.of(), groups, adults, days, false);
    }

    private static StudyTourNeed tour(PupilGroup... groups) {
        return tour(List.of(groups), 4, Set.of(MAY_20, MAY_10));
    }

    private static NeedContent asking(List<PupilGroup> groups, LocalDate... days) {
        return content(
                tour(groups, 4, Set.of(days)),
                groups.stream().mapToInt(PupilGroup::pupils).sum());
    }

    private static Need draft() {
        return Need.draft(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        asking(List.of(UPPER_PRIMARY, SECONDARY), MAY_10, MAY_20),
                        UUID.randomUUID(),
                        Instant.EPOCH)
                .need();
    }

    private static Need published() {
        return ((Changed) draft().publish(TODAY, Instant.EPOCH)).need();
    }

    @Test
    void a_tour_has_groups_of_one_to_two_thousand_pupils() {
        refused("details.groups", StudyTourNeedTest::tour, "0");
        refused(
                "details.groups[1].pupils",
                () -> tour(UPPER_PRIMARY, new PupilGroup(GradeBand.LOWER_SECONDARY, 0)),
                "0",
                "2000");
        refused("details.groups[0].pupils", () -> tour(new PupilGroup(GradeBand.LOWER_SECONDARY, 2_001)), "2001");
    }

    @Test
    void each_band_has_one_group() {
        refused(
                "details.groups[2].gradeBand",
                () -> tour(UPPER_PRIMARY, SECONDARY, new PupilGroup(GradeBand.PRIMARY_4_6, 5)),
                "PRIMARY_4_6");
    }

    @Test
    void the_quantity_is_the_sum_of_the_pupils() {
        assertThat(content(tour(UPPER_PRIMARY, SECONDARY), 75).quantity().wanted())
                .isEqualTo(75);
        refused("quantity", () -> content(tour(UPPER_PRIMARY, SECONDARY), 74), "74", "75");
    }

    @Test
    void one_to_two_hundred_adults_come_along() {
        refused("details.adults", () -> tour(List.of(SECONDARY), 0, Set.of(MAY_10)), "0");
        refused("details.adults", () -> tour(List.of(SECONDARY), 201, Set.of(MAY_10)), "201");
    }

    @Test
    void a_tour_names_one_to_sixty_days_and_keeps_them_in_order() {
        Set<LocalDate> days = IntStream.range(0, 61).mapToObj(MAY_10::plusDays).collect(Collectors.toSet());
        assertThat(tour(SECONDARY).dates()).containsExactly(MAY_10, MAY_20);
        refused("details.dates", () -> tour(List.of(SECONDARY), 4, Set.of()), "0");
        refused("details.dates", () -> tour(List.of(SECONDARY), 4, days), "61", "60");
    }

    @Test
    void its_days_lie_within_those_of_the_need() {
        LocalDate first = Sample.WINDOW.from();
        LocalDate last = Sample.WINDOW.until();
        assertThat(asking(List.of(SECONDARY), first, last).window()).isEqualTo(Sample.WINDOW);
        refused("details.dates", () -> asking(List.of(SECONDARY), first.minusDays(1)), "2026-02-28");
        refused("details.dates", () -> asking(List.of(SECONDARY), last.plusDays(1)), "2026-07-01");
    }

    @Test
    void its_bands_are_among_those_of_the_need() {
        assertThat(content(tour(SECONDARY), 30, Set.of(GradeBand.LOWER_SECONDARY))
                        .gradeBands())
                .hasSize(1);
        refused(
                "details.groups[1].gradeBand",
                () -> content(tour(SECONDARY, UPPER_PRIMARY), 75, Set.of(GradeBand.LOWER_SECONDARY)),
                "PRIMARY_4_6");
    }

    @Test
    void a_tour_is_of_its_own_category() {
        refused(
                "details.itemCategory",
                () -> new StudyTourNeed(
                        ItemCategory.LECTURE, Set.of(), Set.of(), List.of(SECONDARY), 4, Set.of(MAY_10), false),
                "lecture");
    }

    @Test
    void a_published_tour_keeps_the_days_still_to_come_and_may_add_some() {
        List<PupilGroup> same = List.of(UPPER_PRIMARY, SECONDARY);
        LocalDate june = LocalDate.parse("2026-06-10");
        assertThat(published().edit(asking(same, MAY_10, MAY_20, june), TODAY)).isInstanceOf(Changed.class);
        assertThat(published().edit(asking(same, MAY_20), TODAY)).isEqualTo(new Refused(Reason.TOUR_FIXED));
        assertThat(published().edit(asking(same, MAY_20), MAY_10)).isEqualTo(new Refused(Reason.TOUR_FIXED));
        assertThat(published().edit(asking(same, MAY_20), MAY_10.plusDays(1))).isInstanceOf(Changed.class);
    }

    @Test
    void a_published_tour_keeps_its_bands_and_may_raise_or_cut_their_pupils() {
        PupilGroup fewer = new PupilGroup(GradeBand.PRIMARY_4_6, 20);
        PupilGroup more = new PupilGroup(GradeBand.LOWER_SECONDARY, 60);
        PupilGroup another = new PupilGroup(GradeBand.UPPER_SECONDARY, 60);
        assertThat(published().edit(asking(List.of(more, fewer), MAY_10, MAY_20), TODAY))
                .isInstanceOf(Changed.class);
        Stream.of(List.of(UPPER_PRIMARY), List.of(UPPER_PRIMARY, SECONDARY, another), List.of(UPPER_PRIMARY, another))
                .forEach(groups -> assertThat(published().edit(asking(groups, MAY_10, MAY_20), TODAY))
                        .isEqualTo(new Refused(Reason.TOUR_FIXED)));
    }

    @Test
    void a_draft_may_change_its_days_and_bands() {
        assertThat(draft().edit(asking(List.of(SECONDARY), MAY_20), TODAY)).isInstanceOf(Changed.class);
    }

    @Test
    void a_tour_is_published_on_its_last_day_and_not_after_although_the_need_runs_on() {
        assertThat(draft().publish(MAY_20, Instant.EPOCH)).isInstanceOf(Changed.class);
        assertThat(draft().publish(MAY_20.plusDays(1), Instant.EPOCH)).isEqualTo(new Refused(Reason.TOUR_DAYS_OVER));
        Need paused = ((Changed) published().pause()).need();
        assertThat(paused.resume(MAY_20.plusDays(1))).isEqualTo(new Refused(Reason.TOUR_DAYS_OVER));
    }
}
