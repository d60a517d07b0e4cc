package cn.linkage.matching.fit;

import static cn.linkage.contracts.codes.GradeBand.LOWER_SECONDARY;
import static cn.linkage.contracts.codes.GradeBand.PRIMARY_1_3;
import static cn.linkage.contracts.codes.GradeBand.PRIMARY_4_6;
import static cn.linkage.contracts.codes.GradeBand.UPPER_SECONDARY;
import static cn.linkage.matching.support.MarketSamples.TODAY;
import static cn.linkage.matching.support.MarketSamples.group;
import static cn.linkage.matching.support.MarketSamples.slot;
import static cn.linkage.matching.support.MarketSamples.tour;
import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.matching.market.BandDay;
import cn.linkage.matching.market.OfferOnMarket;
import cn.linkage.matching.market.Quantities;
import cn.linkage.matching.market.Seats;
import cn.linkage.matching.market.TourGroup;
import cn.linkage.matching.market.TourSlot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TourFittingTest {

    private static final List<GradeBand> BANDS = List.of(PRIMARY_1_3, PRIMARY_4_6, LOWER_SECONDARY);
    private static final Map<GradeBand, Integer> BOTH = Map.of(PRIMARY_1_3, 20, PRIMARY_4_6, 30);

    @Test
    void a_group_goes_whole_on_the_earliest_slot_that_receives_it() {
        OfferOnMarket tour = tour(1, 15, slot(1, 9, 80), slot(2, 5, 50), slot(3, 3, 49), slot(4, 7, 80, PRIMARY_4_6));

        List<List<Seats>> ways = fitting(tour, whole(BOTH, 4, 3, 5, 7, 9), TourFittingTest::nobodyIsAway)
                .ways();

        assertThat(ways).hasSize(2);
        assertThat(ways.getFirst()).containsExactly(seats(2, 5, PRIMARY_1_3, 20), seats(2, 5, PRIMARY_4_6, 30));
    }

    @Test
    void a_split_puts_each_band_whole_on_one_slot_and_the_parts_on_different_days() {
        OfferOnMarket tour = tour(1, 15, slot(1, 3, 30), slot(2, 3, 30), slot(3, 5, 30));

        assertThat(fitting(tour, whole(BOTH, 2, 3, 5), TourFittingTest::nobodyIsAway)
                        .ways())
                .isEmpty();
        assertThat(fitting(tour, split(BOTH, 2, 3, 5), TourFittingTest::nobodyIsAway)
                        .ways())
                .hasSize(4)
                .allSatisfy(way -> assertThat(way).extracting(Seats::date).doesNotHaveDuplicates())
                .allSatisfy(way -> assertThat(way).extracting(Seats::pupils).containsExactly(20, 30));
    }

    @Test
    void a_slot_that_is_over_or_has_its_places_taken_receives_nobody() {
        OfferOnMarket tour = tour(1, 15, slot(1, 0, 80), slot(2, 4, 60));
        OfferOnMarket taken = tour.withSlots(List.of(
                tour.slots().getFirst(),
                new TourSlot.Booked(tour.slots().getLast().slot(), new Quantities(60, 6, 5, 0))));

        assertThat(fitting(tour, whole(BOTH, 4, 0, 4), TourFittingTest::nobodyIsAway)
                        .ways())
                .hasSize(1);
        assertThat(fitting(taken, whole(BOTH, 4, 0, 4), TourFittingTest::nobodyIsAway)
                        .ways())
                .isEmpty();
    }

    @Test
    void what_keeps_a_group_away_is_named_by_what_the_nearest_slot_lacks() {
        OfferOnMarket tour = tour(1, 15, slot(1, 3, 80, UPPER_SECONDARY), slot(2, 5, 50));

        assertThat(obstacle(tour, whole(BOTH, 4, 4), TourFittingTest::nobodyIsAway))
                .isEqualTo(TourObstacle.DATES);
        assertThat(obstacle(tour, whole(BOTH, 4, 3), TourFittingTest::nobodyIsAway))
                .isEqualTo(TourObstacle.GRADE_BANDS);
        assertThat(obstacle(tour, whole(Map.of(LOWER_SECONDARY, 51), 9, 3, 5), TourFittingTest::nobodyIsAway))
                .isEqualTo(TourObstacle.PLACES);
        assertThat(obstacle(tour, whole(BOTH, 3, 3, 5), TourFittingTest::nobodyIsAway))
                .isEqualTo(TourObstacle.ADULTS);
        assertThat(obstacle(tour, whole(BOTH, 4, 5), day -> day.gradeBand() == PRIMARY_1_3))
                .isEqualTo(TourObstacle.AWAY);
        assertThat(obstacle(tour, whole(BOTH, 4, 5), TourFittingTest::nobodyIsAway))
                .isNull();
        assertThat(obstacle(tour(1, 15, slot(1, 3, 30)), split(BOTH, 4, 3), TourFittingTest::nobodyIsAway))
                .isEqualTo(TourObstacle.PLACES);
    }

    @Test
    void every_obstacle_has_words_of_its_own() {
        assertThat(Arrays.stream(TourObstacle.values()).map(o -> o.words().zh()))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(TourObstacle.values()).map(o -> o.words().en()))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_ways_are_exactly_those_that_keep_every_rule() {
        Random random = new Random(20260415);
        for (int n = 0; n < 2_000; n++) {
            OfferOnMarket tour = randomTour(random);
            TourGroup group = randomGroup(random);
            Set<BandDay> away = Set.of(new BandDay(new UUID(4, 1), BANDS.get(random.nextInt(3)), TODAY.plusDays(2)));
            TourFitting fitting = fitting(tour, group, away::contains);

            List<List<Seats>> ways = fitting.ways();
            Set<List<Seats>> expected = everyRightWay(tour, group, away);

            assertThat(new HashSet<>(ways)).as("%s on %s", group, tour.slots()).isEqualTo(expected);
            assertThat(ways).doesNotHaveDuplicates().allMatch(fitting::holds);
            assertThat(fitting.obstacle() == null).isEqualTo(!expected.isEmpty());
        }
    }

    @Test
    void seats_that_break_a_rule_do_not_hold() {
        OfferOnMarket tour = tour(1, 15, slot(1, 3, 80), slot(2, 5, 80), slot(3, 5, 80));
        TourFitting fitting = fitting(tour, split(BOTH, 4, 3, 5), TourFittingTest::nobodyIsAway);

        assertThat(fitting.holds(List.of(seats(1, 3, PRIMARY_1_3, 20), seats(2, 5, PRIMARY_4_6, 30))))
                .isTrue();
        assertThat(fitting.holds(List.of(seats(2, 5, PRIMARY_1_3, 20), seats(3, 5, PRIMARY_4_6, 30))))
                .isFalse();
        assertThat(fitting.holds(List.of(seats(1, 3, PRIMARY_1_3, 20)))).isFalse();
        assertThat(fitting.holds(List.of(seats(1, 3, PRIMARY_1_3, 20), seats(1, 3, PRIMARY_4_6, 29))))
                .isFalse();
        assertThat(fitting.holds(List.of(seats(1, 4, PRIMARY_1_3, 20), seats(1, 4, PRIMARY_4_6, 30))))
                .isFalse();
        assertThat(fitting(tour, whole(BOTH, 4, 3, 5), TourFittingTest::nobodyIsAway)
                        .holds(List.of(seats(1, 3, PRIMARY_1_3, 20), seats(2, 5, PRIMARY_4_6, 30))))
                .isFalse();
    }

    /** By trying every slot for every band. */
    private static Set<List<Seats>> everyRightWay(OfferOnMarket tour, TourGroup group, Set<BandDay> away) {
        Set<List<Seats>> right = new HashSet<>();
        List<GradeBand> bands = List.copyOf(group.pupils().keySet());
        int slots = tour.slots().size();
        for (int code = 0; code < Math.pow(slots, bands.size()); code++) {
            List<Seats> way = new ArrayList<>();
            int rest = code;
            for (GradeBand band : bands) {
                TourSlot slot = tour.slots().get(rest % slots).slot();
                way.add(new Seats(
                        slot.slotId(),
                        slot.date(),
                        band,
                        Objects.requireNonNull(group.pupils().get(band))));
                rest /= slots;
            }
            if (isRight(way, tour, group, away)) {
                right.add(way);
            }
        }
        return right;
    }

    private static boolean isRight(List<Seats> way, OfferOnMarket tour, TourGroup group, Set<BandDay> away) {
        for (Seats a : way) {
            TourSlot slot = tour.slots().stream()
                    .map(TourSlot.Booked::slot)
                    .filter(s -> s.slotId().equals(a.slotId()))
                    .findFirst()
                    .orElseThrow();
            int together = way.stream()
                    .filter(b -> b.slotId().equals(a.slotId()))
                    .mapToInt(Seats::pupils)
                    .sum();
            boolean alone = way.stream().allMatch(b -> b.slotId().equals(a.slotId()));
            boolean sameDayElsewhere = way.stream()
                    .anyMatch(b -> b.date().equals(a.date()) && !b.slotId().equals(a.slotId()));
            if (!group.dates().contains(a.date())
                    || !a.date().isAfter(TODAY)
                    || !(slot.gradeBands().isEmpty() || slot.gradeBands().contains(a.gradeBand()))
                    || together > slot.capacity()
                    || together > group.adults() * 10
                    || (!alone && !group.splitAccepted())
                    || sameDayElsewhere
                    || away.contains(new BandDay(new UUID(4, 1), a.gradeBand(), a.date()))) {
                return false;
            }
        }
        return true;
    }

    private static OfferOnMarket randomTour(Random random) {
        TourSlot[] slots = new TourSlot[1 + random.nextInt(4)];
        for (int s = 0; s < slots.length; s++) {
            GradeBand[] bands = random.nextBoolean()
                    ? new GradeBand[0]
                    : new GradeBand[] {BANDS.get(random.nextInt(3)), UPPER_SECONDARY};
            slots[s] = slot(s + 1, random.nextInt(5) - 1, 5 + random.nextInt(40), bands);
        }
        return tour(1, 10, slots);
    }

    private static TourGroup randomGroup(Random random) {
        Map<GradeBand, Integer> pupils = new EnumMap<>(GradeBand.class);
        int bands = 1 + random.nextInt(3);
        for (int b = 0; b < bands; b++) {
            pupils.put(BANDS.get(b), 1 + random.nextInt(20));
        }
        Set<LocalDate> dates = new HashSet<>();
        for (int day = -1; day < 4; day++) {
            if (random.nextInt(4) > 0) {
                dates.add(TODAY.plusDays(day));
            }
        }
        return new TourGroup(pupils, 1 + random.nextInt(5), dates, random.nextBoolean());
    }

    private static TourGroup whole(Map<GradeBand, Integer> pupils, int adults, int... days) {
        return new TourGroup(pupils, adults, dates(days), false);
    }

    private static TourGroup split(Map<GradeBand, Integer> pupils, int adults, int... days) {
        return new TourGroup(pupils, adults, dates(days), true);
    }

    private static Set<LocalDate> dates(int... days) {
        Set<LocalDate> dates = new HashSet<>();
        Arrays.stream(days).forEach(day -> dates.add(TODAY.plusDays(day)));
        return dates;
    }

    private static Seats seats(int slot, int day, GradeBand band, int pupils) {
        return new Seats(new UUID(5, slot), TODAY.plusDays(day), band, pupils);
    }

    private static TourFitting fitting(OfferOnMarket tour, TourGroup group, Predicate<BandDay> away) {
        return new TourFitting(tour, group(1, 1, Locality.RURAL, group), TODAY, away);
    }

    private static boolean nobodyIsAway(BandDay day) {
        return false;
    }

    private static @Nullable TourObstacle obstacle(OfferOnMarket tour, TourGroup group, Predicate<BandDay> away) {
        return fitting(tour, group, away).obstacle();
    }
}
