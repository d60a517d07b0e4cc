package cn.linkage.matching.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.matching.market.MarketKey;
import cn.linkage.matching.market.NeedOnMarket;
import cn.linkage.matching.market.NeedTerms;
import cn.linkage.matching.market.OfferOnMarket;
import cn.linkage.matching.market.OfferTerms;
import cn.linkage.matching.market.Quantities;
import cn.linkage.matching.support.MarketSamples;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StandingMarketTest {

    private static final MarketKey MICROSCOPES = MarketKey.of(GiftKind.EQUIPMENT, "microscope");

    private final OfferOnMarket offer =
            MarketSamples.offer(1, MICROSCOPES, 10, OfferTerms.NONE).withBooks(new Quantities(10, 7, 1, 0));
    private final NeedOnMarket own = MarketSamples.need(1, 1, Locality.RURAL, MICROSCOPES, 6, NeedTerms.NONE)
            .withBooks(new Quantities(6, 4, 1, 0));
    private final NeedOnMarket other = MarketSamples.need(2, 2, Locality.RURAL, MICROSCOPES, 3, NeedTerms.NONE)
            .withBooks(new Quantities(3, 3, 0, 0));
    private final OfferNeed ownPair = new OfferNeed(offer.id(), own.id());
    private final OfferNeed otherPair = new OfferNeed(offer.id(), other.id());
    private final OfferNeed declined = new OfferNeed(
            MarketSamples.offer(2, MICROSCOPES, 1, OfferTerms.NONE).id(), own.id());
    private final StandingMarket market = new StandingMarket(
            MarketSamples.TODAY,
            MarketSamples.policy(),
            List.of(offer),
            List.of(own, other),
            Set.of(declined),
            Map.of(ownPair, 4, otherPair, 3));

    @Test
    void after_a_change_by_its_owner_a_need_has_nothing_proposed_and_all_others_have_what_they_had() {
        StandingMarket.View view = market.afterChangeOf(own.id());

        assertThat(view.offers()).extracting(OfferOnMarket::quantities).containsExactly(new Quantities(10, 3, 1, 0));
        assertThat(view.needs())
                .extracting(NeedOnMarket::quantities)
                .containsExactly(new Quantities(6, 0, 1, 0), new Quantities(3, 3, 0, 0));
        assertThat(view.barred()).containsExactlyInAnyOrder(declined, otherPair);
    }

    @Test
    void decided_anew_nothing_is_held_and_who_declined_stays_so() {
        StandingMarket.View view = market.decidedAnew();

        assertThat(view.offers()).extracting(o -> o.quantities().free()).containsExactly(9);
        assertThat(view.needs()).extracting(n -> n.quantities().free()).containsExactly(5, 3);
        assertThat(view.barred()).containsExactly(declined);
    }

    @Test
    void in_public_nobody_was_proposed_to_and_nobody_declined() {
        assertThat(market.inPublic())
                .isEqualTo(new StandingMarket.View(
                        market.decidedAnew().offers(), market.decidedAnew().needs(), Set.of()));
    }
}
