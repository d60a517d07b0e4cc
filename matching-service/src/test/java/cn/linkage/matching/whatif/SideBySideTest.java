package cn.linkage.matching.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.engine.candidates.Article;
import cn.linkage.engine.candidates.SuitabilityPart;
import cn.linkage.engine.explanation.Setting;
import cn.linkage.matching.clearing.StandingMarket;
import cn.linkage.matching.market.MarketKey;
import cn.linkage.matching.market.NeedOnMarket;
import cn.linkage.matching.market.NeedTerms;
import cn.linkage.matching.market.OfferTerms;
import cn.linkage.matching.policy.PolicyRules;
import cn.linkage.matching.policy.Tier;
import cn.linkage.matching.policy.TierCondition;
import cn.linkage.matching.support.MarketSamples;
import cn.linkage.matching.whatif.WhatIf.NeedChange;
import cn.linkage.matching.whatif.WhatIf.TierFigures;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    private static final MarketKey MICROSCOPES = MarketKey.of(GiftKind.EQUIPMENT, "microscope");
    private static final Article ARTICLE = new Article("EQUIPMENT", "microscope", "PIECE");

    private final NeedOnMarket urban = need(1, Locality.URBAN, 10);
    private final NeedOnMarket town = need(2, Locality.TOWN, 4);
    private final NeedOnMarket rural = need(3, Locality.RURAL, 8);
    /** Rural schools first. */
    private final StandingMarket market = new StandingMarket(
            MarketSamples.TODAY,
            MarketSamples.policy(),
            List.of(MarketSamples.offer(1, MICROSCOPES, 8, OfferTerms.NONE)),
            List.of(urban, town, rural),
            Set.of(),
            Map.of());

    @Test
    void another_order_of_the_tiers_shows_who_gains_and_loses_and_what_becomes_of_town_and_country() {
        WhatIf told = compute(rules(List.of(
                new Tier(List.of(List.of(TierCondition.TOWN))), new Tier(List.of(List.of(TierCondition.RURAL))))));

        WhatIf.UnitFigures pieces = told.units().getFirst();
        assertThat(pieces.unit()).isEqualTo(ItemCategory.Unit.PIECE);
        assertThat(pieces.tiersBefore()).containsExactly(new TierFigures(1, 8, 8), new TierFigures(2, 14, 0));
        assertThat(pieces.tiersAfter())
                .containsExactly(new TierFigures(1, 4, 4), new TierFigures(2, 8, 4), new TierFigures(3, 10, 0));
        assertThat(told.gapBeforePerMille()).isEqualTo(-1000);
        assertThat(told.gapAfterPerMille()).isEqualTo(-500);
        assertThat(pieces.gapAfterPerMille()).isEqualTo(-500);
        assertThat(told.gaining()).isEqualTo(1);
        assertThat(told.losing()).isEqualTo(1);
        assertThat(told.gains())
                .extracting(NeedChange::needId, NeedChange::servedBefore, NeedChange::servedAfter, NeedChange::certain)
                .containsExactly(tuple(town.id(), 0, 4, true));
        assertThat(told.losses())
                .extracting(NeedChange::needId, NeedChange::servedBefore, NeedChange::servedAfter, NeedChange::certain)
                .containsExactly(tuple(rural.id(), 8, 4, true));
    }

    @Test
    void a_gain_that_hangs_on_how_a_tie_is_decided_is_not_called_certain() {
        WhatIf told = compute(rules(List.of()));

        assertThat(told.gaining()).isPositive();
        assertThat(told.gains()).extracting(NeedChange::certain).containsOnly(false);
    }

    @Test
    void the_policy_in_force_changes_nothing() {
        WhatIf told = compute(MarketSamples.policy().rules());

        assertThat(told.gaining() + told.losing()).isZero();
        assertThat(told.gapAfterPerMille()).isEqualTo(told.gapBeforePerMille());
    }

    private WhatIf compute(PolicyRules rules) {
        Setting before = market.inPublic().under(market.policy().rules(), market.today());
        Setting after = market.inPublic().under(rules, market.today());
        SideBySide both = new SideBySide(market, rules);
        both.add(ARTICLE, before.clear(ARTICLE), after.clear(ARTICLE));
        return both.figures(Instant.EPOCH, Set.of());
    }

    private static PolicyRules rules(List<Tier> tiers) {
        return new PolicyRules(tiers, List.of(), Map.of(SuitabilityPart.PROXIMITY, 1000), Set.of(), 32);
    }

    private static NeedOnMarket need(int number, Locality locality, int quantity) {
        return MarketSamples.need(number, number, locality, MICROSCOPES, quantity, NeedTerms.NONE);
    }
}
