package cn.linkage.matching.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.engine.candidates.Article;
import cn.linkage.engine.explanation.Adjustment;
import cn.linkage.engine.explanation.Statement.About;
import cn.linkage.engine.explanation.WorkLimit;
import cn.linkage.matching.clearing.OfferNeed;
import cn.linkage.matching.clearing.StandingMarket;
import cn.linkage.matching.explanation.NeedExplanationView.Basis;
import cn.linkage.matching.explanation.NeedExplanationView.Sentence;
import cn.linkage.matching.market.MarketKey;
import cn.linkage.matching.market.NeedOnMarket;
import cn.linkage.matching.market.NeedTerms;
import cn.linkage.matching.market.OfferOnMarket;
import cn.linkage.matching.market.OfferTerms;
import cn.linkage.matching.market.Quantities;
import cn.linkage.matching.market.TourGroup;
import cn.linkage.matching.support.MarketSamples;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class OneExplanationTest {

    private static final MarketKey MICROSCOPES = MarketKey.of(GiftKind.EQUIPMENT, "microscope");
    private static final MarketKey TELESCOPES = MarketKey.of(GiftKind.EQUIPMENT, "telescope");
    private static final WorkLimit ENOUGH = new WorkLimit(1_000, Duration.ofHours(1), () -> 0);
    private static final WorkLimit NOTHING = new WorkLimit(0, Duration.ofHours(1), () -> 0);
    private static final List<Adjustment> CHANGES = List.of(
            new Adjustment.LongerWindow(14),
            new Adjustment.OtherCategory(new Article("EQUIPMENT", "telescope", "PIECE")),
            new Adjustment.WiderReach());

    @Test
    void what_an_office_is_told_is_the_same_whatever_is_proposed_and_whoever_declined() {
        RandomGenerator random = new SplittableRandom(20_251_128);
        for (int n = 0; n < 200; n++) {
            List<OfferOnMarket> offers = new ArrayList<>();
            List<NeedOnMarket> needs = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                MarketKey key = random.nextInt(3) == 0 ? TELESCOPES : MICROSCOPES;
                offers.add(MarketSamples.offer(i, key, 1 + random.nextInt(5), OfferTerms.NONE));
                Locality locality = random.nextBoolean() ? Locality.RURAL : Locality.URBAN;
                needs.add(MarketSamples.need(i, i, locality, MICROSCOPES, 1 + random.nextInt(5), NeedTerms.NONE));
            }
            StandingMarket untouched = standing(offers, needs, Set.of(), Map.of());
            StandingMarket lived = withProposalsAndRefusals(offers, needs, random);
            for (int i = 0; i < needs.size(); i++) {
                assertThat(explain(lived, lived.needs().get(i), false))
                        .as("market %d, need %d", n, i)
                        .isEqualTo(explain(untouched, needs.get(i), false));
            }
        }
    }

    @Test
    void a_school_is_told_of_its_own_refusals_and_an_office_is_not() {
        OfferOnMarket offer = MarketSamples.offer(1, MICROSCOPES, 5, OfferTerms.NONE);
        NeedOnMarket need = need(1, Locality.RURAL, 5);
        StandingMarket market =
                standing(List.of(offer), List.of(need), Set.of(new OfferNeed(offer.id(), need.id())), Map.of());

        NeedExplanationView own = explain(market, need, true);
        NeedExplanationView office = explain(market, need, false);

        assertThat(own.basis()).isEqualTo(Basis.OWN);
        assertThat(own.served()).isZero();
        assertThat(own.obstacles()).extracting(Sentence::about).contains(About.DECLINED);
        assertThat(office.basis()).isEqualTo(Basis.PUBLIC);
        assertThat(office.proposed()).isNull();
        assertThat(office.served()).isEqualTo(5);
        assertThat(office.obstacles()).isEmpty();
    }

    @Test
    void a_school_is_told_which_other_category_would_serve_how_many() {
        NeedOnMarket need = need(1, Locality.RURAL, 60);
        StandingMarket market = standing(
                List.of(MarketSamples.offer(1, TELESCOPES, 40, OfferTerms.NONE)), List.of(need), Set.of(), Map.of());

        NeedExplanationView told = explain(market, need, true);

        assertThat(told.obstacles())
                .extracting(Sentence::about, Sentence::zh)
                .containsExactly(
                        tuple(About.OFFERS, "比较了同类供给 1 项，其中 0 项符合全部条件"), tuple(About.CONDITION, "1 项只有一处不符：物品类别不同"));
        assertThat(told.changes()).extracting(Sentence::zh).containsExactly("物品类别改为“天文望远镜”，可满足 60 件中的 40 件（现为 0 件）");
    }

    @Test
    void what_others_hold_is_not_promised_to_who_changes_a_need() {
        OfferOnMarket telescopes =
                MarketSamples.offer(1, TELESCOPES, 40, OfferTerms.NONE).withBooks(new Quantities(40, 30, 0, 0));
        NeedOnMarket other = MarketSamples.need(2, 2, Locality.URBAN, TELESCOPES, 30, NeedTerms.NONE)
                .withBooks(new Quantities(30, 30, 0, 0));
        NeedOnMarket need = need(1, Locality.RURAL, 60);
        StandingMarket market = standing(
                List.of(telescopes),
                List.of(need, other),
                Set.of(),
                Map.of(new OfferNeed(telescopes.id(), other.id()), 30));

        assertThat(explain(market, need, true).changes())
                .extracting(Sentence::en)
                .containsExactly(
                        "With the item category “Telescope”, 10 pieces of 60 pieces would be served (now 0 pieces)");
    }

    @Test
    void a_match_is_told_with_its_reasons_and_the_next_best() {
        NeedOnMarket need = need(1, Locality.RURAL, 5);
        StandingMarket market = standing(
                List.of(MarketSamples.offer(1, MICROSCOPES, 5, OfferTerms.NONE)), List.of(need), Set.of(), Map.of());

        NeedExplanationView told = explain(market, need, false);

        assertThat(told.tier()).isEqualTo(1);
        assertThat(told.matches()).singleElement().satisfies(match -> {
            assertThat(match.quantity()).isEqualTo(5);
            assertThat(match.scorePerMille()).isEqualTo(1000);
            assertThat(match.reasons()).extracting("code").containsExactly("PROXIMITY");
            assertThat(match.nextBestOfferId()).isNull();
            assertThat(match.nextBest()).isNotNull();
        });
        assertThat(told.changes()).isEmpty();
    }

    @Test
    void a_market_too_large_is_said_not_to_be_computed() {
        NeedOnMarket need = need(1, Locality.RURAL, 5);
        StandingMarket market = standing(
                List.of(MarketSamples.offer(1, MICROSCOPES, 2, OfferTerms.NONE)), List.of(need), Set.of(), Map.of());

        NeedExplanationView told = new OneExplanation(market, need, true, NOTHING).view(CHANGES);

        assertThat(told.served()).isNull();
        assertThat(told.obstacles()).extracting(Sentence::about).containsExactly(About.OFFERS, About.NOT_COMPUTED);
    }

    @Test
    void of_a_tour_the_conditions_are_told_and_that_the_rest_is_not_computed() {
        NeedOnMarket group = MarketSamples.group(
                1,
                1,
                Locality.RURAL,
                new TourGroup(Map.of(GradeBand.PRIMARY_4_6, 30), 3, Set.of(MarketSamples.TODAY.plusDays(9)), false));
        StandingMarket market = standing(
                List.of(MarketSamples.tour(1, 10, MarketSamples.slot(1, 9, 30))), List.of(group), Set.of(), Map.of());

        assertThat(explain(market, group, true).obstacles())
                .extracting(Sentence::about)
                .containsExactly(About.OFFERS, About.NOT_COMPUTED);
    }

    @Test
    void a_need_that_is_not_on_the_market_has_nothing_to_explain() {
        NeedOnMarket gone = need(1, Locality.RURAL, 5);

        NeedExplanationView told = explain(standing(List.of(), List.of(), Set.of(), Map.of()), gone, true);

        assertThat(told.tier()).isNull();
        assertThat(told.obstacles()).isEmpty();
    }

    private static NeedExplanationView explain(StandingMarket market, NeedOnMarket need, boolean own) {
        return new OneExplanation(market, need, own, ENOUGH).view(CHANGES);
    }

    private static NeedOnMarket need(int number, Locality locality, int quantity) {
        return MarketSamples.need(number, number, locality, MICROSCOPES, quantity, NeedTerms.NONE);
    }

    private static StandingMarket standing(
            List<OfferOnMarket> offers,
            List<NeedOnMarket> needs,
            Set<OfferNeed> declined,
            Map<OfferNeed, Integer> held) {
        return new StandingMarket(MarketSamples.TODAY, MarketSamples.policy(), offers, needs, declined, held);
    }

    /** The same market after some one-unit proposals, open or declined. */
    private static StandingMarket withProposalsAndRefusals(
            List<OfferOnMarket> offers, List<NeedOnMarket> needs, RandomGenerator random) {
        List<OfferOnMarket> givers = new ArrayList<>(offers);
        List<NeedOnMarket> askers = new ArrayList<>(needs);
        Set<OfferNeed> declined = new HashSet<>();
        Map<OfferNeed, Integer> held = new HashMap<>();
        for (int o = 0; o < givers.size(); o++) {
            for (int n = 0; n < askers.size(); n++) {
                OfferNeed pair = new OfferNeed(givers.get(o).id(), askers.get(n).id());
                int fate = random.nextInt(4);
                if (fate == 0) {
                    declined.add(pair);
                } else if (fate == 1
                        && givers.get(o).quantities().free() > 0
                        && askers.get(n).quantities().free() > 0) {
                    held.put(pair, 1);
                    givers.set(
                            o,
                            givers.get(o).withBooks(givers.get(o).quantities().hold(1)));
                    askers.set(
                            n,
                            askers.get(n).withBooks(askers.get(n).quantities().hold(1)));
                }
            }
        }
        return standing(givers, askers, declined, held);
    }
}
