package cn.linkage.engine.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.engine.candidates.AllPairs;
import cn.linkage.engine.candidates.NeedFacts;
import cn.linkage.engine.candidates.OfferFacts;
import cn.linkage.engine.clearing.Prices;
import cn.linkage.engine.clearing.TransportMarket;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class ClearedMarketTest {

    @Test
    void what_a_need_gets_at_least_and_at_most_is_sought_over_every_tight_pair() {
        RandomGenerator random = new SplittableRandom(20_251_132);
        int leftOut = 0;
        for (int n = 0; n < 1_000; n++) {
            Setting twins = withTwins(RandomSettings.next(random));
            ClearedMarket cleared = twins.clear(RandomSettings.MICROSCOPE);
            TransportMarket all = allPairs(twins);
            TransportMarket kept = cleared.candidates().market();
            TransportMarket sought = cleared.withTightPairs().market();
            Prices prices = cleared.result().prices();
            for (int need = 0; need < all.needs(); need++) {
                for (int pair = all.firstPair(need); pair < all.firstPair(need + 1); pair++) {
                    int offer = all.offerOf(pair);
                    if (prices.ofNeed(need) + prices.ofOffer(offer) == all.worth(need) + all.suitability(pair)) {
                        assertThat(sought.pairOf(need, offer))
                                .as("setting %d", n)
                                .isNotNegative();
                        leftOut += kept.pairOf(need, offer) < 0 ? 1 : 0;
                    }
                }
            }
        }
        assertThat(leftOut).as("tight pairs that the clearing did without").isPositive();
    }

    /** Every offer twice, of which a need keeps one. */
    private static Setting withTwins(Setting setting) {
        return new Setting(
                AllPairs.twice(setting.offers()),
                setting.needs(),
                setting.weights(),
                setting.tiers(),
                1,
                setting.excluded());
    }

    private static TransportMarket allPairs(Setting setting) {
        List<OfferFacts> offers = setting.offers().stream()
                .filter(offer -> offer.article().equals(RandomSettings.MICROSCOPE))
                .toList();
        List<NeedFacts> needs = setting.needs().stream()
                .filter(need -> need.article().equals(RandomSettings.MICROSCOPE))
                .toList();
        return AllPairs.market(offers, needs, setting.tiers(), setting.weights(), setting.excluded());
    }
}
