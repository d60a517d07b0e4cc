package cn.linkage.matching.clearing;

import static cn.linkage.contracts.codes.GradeBand.PRIMARY_1_3;
import static cn.linkage.contracts.codes.GradeBand.PRIMARY_4_6;
import static cn.linkage.matching.support.MarketSamples.TODAY;
import static cn.linkage.matching.support.MarketSamples.group;
import static cn.linkage.matching.support.MarketSamples.named;
import static cn.linkage.matching.support.MarketSamples.offer;
import static cn.linkage.matching.support.MarketSamples.policy;
import static cn.linkage.matching.support.MarketSamples.slot;
import static cn.linkage.matching.support.MarketSamples.tour;
import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.matching.market.BandDay;
import cn.linkage.matching.market.Naming;
import cn.linkage.matching.market.NeedOnMarket;
import cn.linkage.matching.market.OfferOnMarket;
import cn.linkage.matching.market.OfferTerms;
import cn.linkage.matching.market.Particulars;
import cn.linkage.matching.market.Seats;
import cn.linkage.matching.market.TourGroup;
import cn.linkage.matching.proposal.Claimed;
import cn.linkage.matching.proposal.PlannedProposal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanningTest {

    private static final Naming CLASSROOM = name("三楼 科学教室Ａ", "2026-09-01", "2029-08-31", true);
    private static final Naming SAME_CLASSROOM = name("三楼科学教室a", "2029-08-31", "2030-08-31", false);

    @Test
    void of_two_needs_for_one_thing_one_is_planned_and_the_other_giver_serves_another_school() {
        NeedOnMarket first = named(1, 1, CLASSROOM);
        NeedOnMarket second = named(2, 1, SAME_CLASSROOM);
        // Of a later tier, so that the only optimum is to serve the two that cannot both be.
        NeedOnMarket elsewhere = named(3, 2, Locality.URBAN, CLASSROOM);

        MarketPlan plan = plan(List.of(giver(1), giver(2)), List.of(first, second, elsewhere), Claimed.nothing());

        assertThat(needs(plan)).containsExactlyInAnyOrder(first.id(), elsewhere.id());
        assertThat(plan.proposals()).extracting(p -> p.particulars().naming()).containsOnly(CLASSROOM);
    }

    @Test
    void a_need_whose_thing_is_taken_is_not_planned() {
        NeedOnMarket need = named(1, 1, CLASSROOM);
        Claimed taken = new Claimed(List.of(new Claimed.Name(need.schoolId(), SAME_CLASSROOM)), List.of());

        assertThat(plan(List.of(giver(1)), List.of(need), taken).proposals()).isEmpty();
    }

    @Test
    void names_that_are_not_exclusive_may_be_together_and_exclusive_ones_one_after_the_other() {
        Naming shared = name("科技节", "2026-09-01", "2026-12-31", false);
        Naming later = name("科技节", "2027-01-01", "2027-12-31", true);

        MarketPlan plan = plan(
                List.of(giver(1), giver(2), giver(3)),
                List.of(named(1, 1, shared), named(2, 1, shared), named(3, 1, later)),
                Claimed.nothing());

        assertThat(plan.proposals()).hasSize(3);
    }

    @Test
    void a_tour_is_planned_with_its_slots_and_days_for_the_rural_school_first() {
        OfferOnMarket tour = tour(1, 15, slot(1, 5, 50));
        NeedOnMarket urban = group(1, 1, Locality.URBAN, going(Map.of(PRIMARY_4_6, 45), 5));
        NeedOnMarket rural = group(2, 2, Locality.RURAL, going(Map.of(PRIMARY_4_6, 30), 5));

        MarketPlan plan = plan(List.of(tour), List.of(urban, rural), Claimed.nothing());

        assertThat(needs(plan)).containsExactly(rural.id());
        assertThat(plan.proposals().getFirst().particulars())
                .isEqualTo(Particulars.of(List.of(new Seats(new UUID(5, 1), TODAY.plusDays(5), PRIMARY_4_6, 30))));
        assertThat(plan.servedByTier()).containsExactly(30L, 0L);
        assertThat(plan.askedByTier()).containsExactly(30L, 45L);
        assertThat(plan.certified()).isTrue();
    }

    @Test
    void two_needs_of_one_school_for_one_band_are_not_on_two_tours_on_one_day() {
        OfferOnMarket one = tour(1, 15, slot(1, 5, 50));
        OfferOnMarket other = tour(2, 15, slot(2, 5, 50));
        NeedOnMarket morning = group(1, 1, Locality.RURAL, going(Map.of(PRIMARY_4_6, 30), 5));
        NeedOnMarket again = group(2, 1, Locality.RURAL, going(Map.of(PRIMARY_4_6, 30), 5));
        NeedOnMarket younger = group(3, 1, Locality.RURAL, going(Map.of(PRIMARY_1_3, 20), 5));

        MarketPlan plan = plan(List.of(one, other), List.of(morning, again, younger), Claimed.nothing());

        assertThat(plan.proposals()).hasSize(2);
        assertThat(needs(plan)).contains(younger.id());
    }

    @Test
    void a_band_that_is_away_that_day_is_not_planned() {
        NeedOnMarket need = group(1, 1, Locality.RURAL, going(Map.of(PRIMARY_4_6, 30), 5));
        Claimed away = new Claimed(List.of(), List.of(new BandDay(need.schoolId(), PRIMARY_4_6, TODAY.plusDays(5))));

        assertThat(plan(List.of(tour(1, 15, slot(1, 5, 50))), List.of(need), away)
                        .proposals())
                .isEmpty();
    }

    @Test
    void the_order_of_offers_and_needs_does_not_matter() {
        List<OfferOnMarket> tours = List.of(tour(1, 15, slot(1, 5, 50), slot(2, 6, 30)), tour(2, 15, slot(3, 5, 40)));
        List<NeedOnMarket> groups = Stream.of(45, 30, 20, 25, 40)
                .map(pupils -> group(pupils, pupils, Locality.RURAL, going(Map.of(PRIMARY_4_6, pupils), 5)))
                .toList();

        assertThat(needs(plan(tours.reversed(), groups.reversed(), Claimed.nothing())))
                .isEqualTo(needs(plan(tours, groups, Claimed.nothing())));
    }

    private static TourGroup going(Map<GradeBand, Integer> pupils, int adults) {
        return new TourGroup(pupils, adults, Set.of(TODAY.plusDays(5), TODAY.plusDays(6)), false);
    }

    private static OfferOnMarket giver(int number) {
        return offer(number, named(1, 1, CLASSROOM).market(), 1, OfferTerms.NONE);
    }

    private static Naming name(String thing, String from, String until, boolean exclusive) {
        return new Naming(thing, LocalDate.parse(from), LocalDate.parse(until), exclusive);
    }

    private static List<UUID> needs(MarketPlan plan) {
        return plan.proposals().stream().map(PlannedProposal::needId).toList();
    }

    private static MarketPlan plan(List<OfferOnMarket> offers, List<NeedOnMarket> needs, Claimed claimed) {
        return Planning.plan(new MarketSnapshot(
                needs.getFirst().market(), TODAY, policy(), offers, needs, Set.of(), List.of(), Set.of(), claimed));
    }
}
