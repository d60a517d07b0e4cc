package cn.linkage.engine.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class SuitabilityTest {

    private static final OfferFacts OFFER = new OfferFacts(
            new UUID(0, 1),
            Samples.MICROSCOPES,
            "330302",
            Reach.CITY,
            0,
            new Window(100, 199),
            10,
            false,
            0b011,
            0b1,
            800);
    private static final NeedFacts NEED = new NeedFacts(
            new UUID(1, 1), Samples.MICROSCOPES, "330381", 0, new Window(150, 249), 20, 5, 1, false, 0b110, 0b1);

    @Test
    void the_whole_is_the_weighted_sum_of_the_parts() {
        Suitability suitability = Suitability.of(OFFER, NEED, SuitabilityWeights.standard());

        assertThat(suitability.shares())
                .extracting(Suitability.Share::score)
                .containsExactly(700, 500, 500, 500, 1000, 800);
        assertThat(suitability.perMille()).isEqualTo(210 + 75 + 75 + 100 + 100 + 80);
    }

    @Test
    void what_is_unknown_counts_half() {
        assertThat(SuitabilityPart.SUBJECTS.score(OFFER, Samples.need(1))).isEqualTo(500);
        assertThat(SuitabilityPart.DESIGNATION.score(Samples.offer(1), NEED)).isEqualTo(500);
    }

    @Test
    void the_quick_way_and_the_explained_way_agree_within_the_range() {
        RandomGenerator random = new SplittableRandom(7);
        SuitabilityWeights weights = SuitabilityWeights.standard();
        for (int n = 0; n < 2_000; n++) {
            OfferFacts offer = Samples.randomOffer(n, random);
            NeedFacts need = Samples.randomNeed(n, random);
            int perMille = weights.perMille(offer, need);
            assertThat(perMille).isBetween(0, 1000);
            assertThat(Suitability.of(offer, need, weights).perMille()).isEqualTo(perMille);
        }
    }

    @Test
    void weights_that_do_not_add_up_are_refused() {
        assertThatThrownBy(() -> new SuitabilityWeights(Map.of(SuitabilityPart.DATES, 999)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is 999; right is 1000 per mille");
        assertThatThrownBy(() ->
                        new SuitabilityWeights(Map.of(SuitabilityPart.DATES, -1, SuitabilityPart.PROXIMITY, 1001)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
