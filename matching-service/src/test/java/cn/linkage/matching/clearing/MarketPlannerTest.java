package cn.linkage.matching.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.EnterpriseKind;
import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.contracts.codes.Reach;
import cn.linkage.contracts.codes.Readiness;
import cn.linkage.contracts.codes.Words;
import cn.linkage.engine.candidates.SuitabilityPart;
import cn.linkage.matching.market.MarketKey;
import cn.linkage.matching.market.MarketState;
import cn.linkage.matching.market.NeedOnMarket;
import cn.linkage.matching.market.NeedTerms;
import cn.linkage.matching.market.OfferOnMarket;
import cn.linkage.matching.market.OfferTerms;
import cn.linkage.matching.market.Quantities;
import cn.linkage.matching.policy.CountyList;
import cn.linkage.matching.policy.Policy;
import cn.linkage.matching.policy.PolicyRules;
import cn.linkage.matching.policy.Tier;
import cn.linkage.matching.policy.TierCondition;
import cn.linkage.matching.proposal.Claimed;
import cn.linkage.matching.proposal.PlannedProposal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MarketPlannerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final MarketKey MICROSCOPES = MarketKey.of(GiftKind.EQUIPMENT, "microscope");
    private static final String LUCHENG = "330302";
    private static final String WENCHENG = "330328";
    private static final PolicyRules RULES = new PolicyRules(
            List.of(new Tier(List.of(List.of(TierCondition.RURAL)))),
            List.of(new CountyList(LocalDate.of(2025, 5, 1), Set.of(WENCHENG))),
            Map.of(SuitabilityPart.PROXIMITY, 600, SuitabilityPart.SIZE_FIT, 400),
            Set.of(),
            32);

    @Test
    void the_rural_school_is_served_first_even_where_the_other_suits_better() {
        OfferOnMarket offer = offer(1, LUCHENG, 10);
        NeedOnMarket urban = need(1, LUCHENG, Locality.URBAN, 10, 1);
        NeedOnMarket rural = need(2, WENCHENG, Locality.RURAL, 10, 1);

        MarketPlan plan = plan(List.of(offer), List.of(urban, rural));

        assertThat(quantities(plan)).containsExactly("1→2: 10");
        assertThat(plan.servedByTier()).containsExactly(10L, 0L);
        assertThat(plan.askedByTier()).containsExactly(10L, 10L);
        assertThat(plan.pricedOffers()).isEqualTo(1);
    }

    @Test
    void a_need_may_be_served_by_several_offers() {
        MarketPlan plan = plan(
                List.of(offer(1, WENCHENG, 6), offer(2, WENCHENG, 6)),
                List.of(need(1, WENCHENG, Locality.RURAL, 10, 1)));

        assertThat(plan.proposals().stream().mapToInt(PlannedProposal::quantity).sum())
                .isEqualTo(10);
    }

    @Test
    void a_piece_of_no_use_is_not_proposed() {
        MarketPlan plan = plan(
                List.of(offer(1, WENCHENG, 6), offer(2, WENCHENG, 6)),
                List.of(need(1, WENCHENG, Locality.RURAL, 10, 5)));

        assertThat(plan.proposals()).hasSize(1);
        assertThat(plan.proposals().getFirst().quantity()).isEqualTo(6);
    }

    @Test
    void what_would_fall_to_useless_pieces_goes_where_it_is_of_use() {
        MarketPlan plan = plan(
                List.of(offer(1, WENCHENG, 10), offer(2, WENCHENG, 10)),
                List.of(need(1, WENCHENG, Locality.RURAL, 10, 10), need(2, WENCHENG, Locality.RURAL, 10, 10)));

        assertThat(plan.proposals())
                .hasSize(2)
                .allSatisfy(p -> assertThat(p.quantity()).isEqualTo(10));
    }

    @Test
    void what_is_agreed_already_counts_towards_what_is_of_use() {
        NeedOnMarket need = withBooks(need(1, WENCHENG, Locality.RURAL, 10, 5), new Quantities(10, 0, 7, 0));

        assertThat(quantities(plan(List.of(offer(1, WENCHENG, 10)), List.of(need))))
                .containsExactly("1→1: 3");
    }

    @Test
    void a_barred_pair_is_not_planned() {
        OfferOnMarket offer = offer(1, WENCHENG, 10);
        NeedOnMarket need = need(1, WENCHENG, Locality.RURAL, 10, 1);

        MarketPlan plan = MarketPlanner.plan(
                snapshot(List.of(offer), List.of(need), Set.of(new OfferNeed(offer.id(), need.id()))));

        assertThat(plan.proposals()).isEmpty();
    }

    @Test
    void an_offer_past_its_last_day_or_of_an_unknown_enterprise_takes_no_part() {
        OfferOnMarket offer = offer(1, WENCHENG, 10);
        OfferOnMarket unknown = new OfferOnMarket(
                id(2),
                1,
                id(102),
                null,
                MICROSCOPES,
                "offer",
                false,
                Reach.CITY,
                Set.of(),
                TODAY,
                TODAY.plusDays(9),
                MarketState.OPEN,
                Quantities.of(5),
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                OfferTerms.NONE,
                List.of());
        NeedOnMarket need = need(1, WENCHENG, Locality.RURAL, 10, 1);
        MarketSnapshot later = new MarketSnapshot(
                MICROSCOPES,
                TODAY.plusDays(61),
                policy(),
                List.of(offer, unknown),
                List.of(need),
                Set.of(),
                List.of(),
                Set.of(),
                Claimed.nothing());

        assertThat(MarketPlanner.plan(later).offers()).isZero();
    }

    @Test
    void the_order_of_the_input_does_not_matter() {
        List<OfferOnMarket> offers = List.of(offer(1, LUCHENG, 3), offer(2, WENCHENG, 4), offer(3, LUCHENG, 5));
        List<NeedOnMarket> needs = List.of(
                need(1, LUCHENG, Locality.URBAN, 6, 2),
                need(2, WENCHENG, Locality.RURAL, 4, 1),
                need(3, WENCHENG, Locality.URBAN, 5, 1));

        MarketPlan forwards = plan(offers, needs);
        MarketPlan backwards = plan(offers.reversed(), needs.reversed());

        assertThat(backwards).usingRecursiveComparison().isEqualTo(forwards);
    }

    @Test
    void every_score_comes_with_its_reasons_in_both_languages() {
        MarketPlan plan = plan(List.of(offer(1, WENCHENG, 10)), List.of(need(1, WENCHENG, Locality.RURAL, 10, 1)));

        assertThat(plan.proposals().getFirst().fit().scorePerMille()).isEqualTo(1000);
        assertThat(plan.proposals().getFirst().fit().reasons())
                .extracting(reason -> reason.code() + "/" + reason.zh() + "/" + reason.en())
                .containsExactly(
                        "PROXIMITY/企业与学校同在一县（市、区）/Enterprise and school are in the same county",
                        "SIZE_FIT/余量可满足学校全部需求/What is left of the offer covers all that is needed");
    }

    private static List<String> quantities(MarketPlan plan) {
        return plan.proposals().stream()
                .map(p -> p.offerId().getLeastSignificantBits() + "→"
                        + p.needId().getLeastSignificantBits() % 1000 + ": " + p.quantity())
                .toList();
    }

    private static MarketPlan plan(List<OfferOnMarket> offers, List<NeedOnMarket> needs) {
        return MarketPlanner.plan(snapshot(offers, needs, Set.of()));
    }

    private static MarketSnapshot snapshot(
            List<OfferOnMarket> offers, List<NeedOnMarket> needs, Set<OfferNeed> barred) {
        return new MarketSnapshot(
                MICROSCOPES, TODAY, policy(), offers, needs, barred, List.of(), Set.of(), Claimed.nothing());
    }

    private static Policy policy() {
        return new Policy(1, Instant.EPOCH, "test", new Words("测试", "test"), RULES);
    }

    private static OfferOnMarket offer(int number, String county, int capacity) {
        return new OfferOnMarket(
                id(number),
                1,
                id(100 + number),
                new OfferOnMarket.Giver("giver", EnterpriseKind.OTHER, county),
                MICROSCOPES,
                "offer",
                false,
                Reach.CITY,
                Set.of(),
                TODAY,
                TODAY.plusDays(60),
                MarketState.OPEN,
                Quantities.of(capacity),
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                OfferTerms.NONE,
                List.of());
    }

    private static NeedOnMarket need(int number, String county, Locality locality, int quantity, int minimum) {
        return new NeedOnMarket(
                id(1000 + number),
                1,
                id(2000 + number),
                new NeedOnMarket.Asker("asker", county, locality, List.of()),
                MICROSCOPES,
                "need",
                true,
                minimum,
                Readiness.READY,
                Set.of(),
                TODAY,
                TODAY.plusDays(90),
                MarketState.OPEN,
                Quantities.of(quantity),
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                NeedTerms.NONE);
    }

    private static NeedOnMarket withBooks(NeedOnMarket n, Quantities books) {
        return new NeedOnMarket(
                n.id(),
                n.version(),
                n.schoolId(),
                n.asker(),
                n.market(),
                n.title(),
                n.usedAccepted(),
                n.minimumUseful(),
                n.readiness(),
                n.gradeBands(),
                n.neededFrom(),
                n.neededUntil(),
                n.state(),
                books,
                n.publishedAt(),
                n.changedAt(),
                n.traceparent(),
                n.terms());
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
