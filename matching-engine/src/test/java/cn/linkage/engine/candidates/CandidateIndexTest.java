package cn.linkage.engine.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.engine.clearing.Clearing;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class CandidateIndexTest {

    private static final SuitabilityWeights DATES_AND_SIZE =
            new SuitabilityWeights(Map.of(SuitabilityPart.DATES, 501, SuitabilityPart.SIZE_FIT, 499));

    private SuitabilityWeights weights = SuitabilityWeights.standard();
    private CandidateIndex index = new CandidateIndex(weights);

    @Test
    void under_weights_that_leave_parts_out_the_best_are_what_a_plain_search_finds() {
        weights = DATES_AND_SIZE;
        index = new CandidateIndex(weights);
        the_best_offers_are_what_a_plain_search_finds_while_offers_and_needs_come_change_and_go();
    }

    @Test
    void the_best_offers_are_what_a_plain_search_finds_while_offers_and_needs_come_change_and_go() {
        RandomGenerator random = new SplittableRandom(11);
        Map<UUID, OfferFacts> offers = new TreeMap<>();
        Map<UUID, NeedFacts> needs = new TreeMap<>();
        for (int n = 0; n < 3_000; n++) {
            OfferFacts offer = Samples.randomOffer(random.nextInt(200), random);
            NeedFacts need = Samples.randomNeed(random.nextInt(200), random);
            if (random.nextInt(3) == 0) {
                index.removeOffer(offer.id());
                offers.remove(offer.id());
                index.removeNeed(need.id());
                needs.remove(need.id());
            } else {
                index.putOffer(offer);
                offers.put(offer.id(), offer);
                index.putNeed(need);
                needs.put(need.id(), need);
            }
            BiPredicate<OfferFacts, NeedFacts> declined =
                    (o, d) -> (o.id().getLeastSignificantBits() + d.id().getLeastSignificantBits()) % 5 == 0;
            int most = 1 + random.nextInt(8);
            Set<Condition> waived = random.nextInt(4) == 0 ? Set.of(Condition.REACH, Condition.DATES) : Set.of();
            assertThat(index.offersFor(need, most, declined, waived))
                    .isEqualTo(search(offers.values(), List.of(need), most, declined, waived));
            assertThat(index.needsFor(offer, most, declined))
                    .isEqualTo(search(List.of(offer), needs.values(), most, declined, Set.of()));
        }
    }

    private List<Candidate> search(
            Collection<OfferFacts> offers,
            Collection<NeedFacts> needs,
            int most,
            BiPredicate<OfferFacts, NeedFacts> excluded,
            Set<Condition> waived) {
        return offers.stream()
                .flatMap(offer -> needs.stream()
                        .filter(need -> waived.containsAll(Condition.failing(offer, need)))
                        .filter(need -> !excluded.test(offer, need))
                        .map(need -> new Candidate(offer, need, weights.perMille(offer, need))))
                .sorted(Comparator.comparingInt(Candidate::suitability)
                        .reversed()
                        .thenComparing(candidate -> candidate.offer().id())
                        .thenComparing(candidate -> candidate.need().id()))
                .limit(most)
                .toList();
    }

    @Test
    void the_market_of_an_index_clears_without_its_declined_pairs() {
        index.putOffer(Samples.offer(1));
        index.putOffer(Samples.offer(2));
        index.putNeed(Samples.need(1));
        UUID declined = new UUID(0, 1);

        CandidateMarket candidates =
                CandidateMarket.of(index, 3, 40, (offer, need) -> offer.id().equals(declined));

        assertThat(candidates.market().pairs()).isEqualTo(1);
        assertThat(Clearing.solve(candidates.market()).quantity(0, 1)).isEqualTo(10);
    }
}
