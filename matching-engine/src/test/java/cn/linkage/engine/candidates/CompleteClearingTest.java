package cn.linkage.engine.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.engine.clearing.Clearing;
import cn.linkage.engine.clearing.ClearingResult;
import cn.linkage.engine.clearing.CycleCancelling;
import cn.linkage.engine.clearing.Prices;
import cn.linkage.engine.clearing.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CompleteClearingTest {

    private static final long SEED = 20_261_126;
    private static final int TIERS = 3;

    /** Offers and needs of few places, of which a need keeps one or two at first. */
    private record Case(List<OfferFacts> offers, List<NeedFacts> needs, int firstPerNeed, int declined) {

        static Case random(RandomGenerator random, int most) {
            return new Case(
                    LongStream.range(0, 1 + random.nextInt(most))
                            .mapToObj(id -> Samples.randomOffer(id, random))
                            .toList(),
                    LongStream.range(0, 1 + random.nextInt(most))
                            .mapToObj(id -> Samples.randomNeed(id, random))
                            .toList(),
                    1 + random.nextInt(2),
                    3 + random.nextInt(12));
        }

        Case twice() {
            return new Case(AllPairs.twice(offers), needs, firstPerNeed, declined);
        }

        boolean excluded(OfferFacts offer, NeedFacts need) {
            return (offer.id().getLeastSignificantBits() * 7 + need.id().getLeastSignificantBits()) % declined == 1;
        }

        Feasibility feasibility() {
            return new Feasibility(SuitabilityWeights.standard(), this::excluded);
        }

        CandidateMarket first() {
            return market(firstPerNeed);
        }

        CandidateMarket market(int perNeed) {
            return CandidateMarket.of(index(), TIERS, perNeed, this::excluded);
        }

        CandidateIndex index() {
            CandidateIndex index = new CandidateIndex(SuitabilityWeights.standard());
            offers.forEach(index::putOffer);
            needs.forEach(index::putNeed);
            return index;
        }

        CompleteClearing complete(BooleanSupplier goOn) {
            return CompleteClearing.of(first(), feasibility(), goOn);
        }

        Value best() {
            return CycleCancelling.of(
                    AllPairs.market(offers, needs, TIERS, SuitabilityWeights.standard(), this::excluded));
        }
    }

    @Test
    void its_market_cleared_from_nothing_gives_the_same_to_the_last_unit_and_price() {
        RandomGenerator random = new SplittableRandom(SEED);
        int severalPasses = 0;
        for (int n = 0; n < 60; n++) {
            CompleteClearing clearing = Case.random(random, 150).twice().complete(() -> true);
            ClearingResult again = Clearing.solve(clearing.candidates().market());
            assertThat(again.flows())
                    .usingRecursiveComparison()
                    .isEqualTo(clearing.result().flows());
            assertThat(again.prices())
                    .usingRecursiveComparison()
                    .isEqualTo(clearing.result().prices());
            severalPasses += clearing.passes() > 1 ? 1 : 0;
        }
        assertThat(severalPasses).isGreaterThan(20);
    }

    @Test
    void where_each_need_keeps_one_or_two_offers_at_first_the_result_is_still_the_best_over_all_pairs() {
        RandomGenerator random = new SplittableRandom(SEED);
        int added = 0;
        for (int n = 0; n < 1_200; n++) {
            Case one = Case.random(random, n % 4 == 0 ? 60 : 25);
            CompleteClearing complete = CompleteClearing.of(one.index(), TIERS, one.firstPerNeed(), one::excluded);
            assertThat(Value.of(complete.result())).as("case %d", n).isEqualTo(one.best());
            assertThat(complete.gap().isNone()).as("case %d", n).isTrue();
            added += complete.passes() > 1 ? 1 : 0;
        }
        assertThat(added).as("cases in which the optimum needs another pair").isGreaterThan(300);
    }

    @Test
    void no_pair_that_meets_every_condition_is_worth_more_than_gain_and_price() {
        RandomGenerator random = new SplittableRandom(SEED + 1);
        for (int n = 0; n < 500; n++) {
            Case one = Case.random(random, 25);
            CompleteClearing complete = one.complete(() -> true);
            Prices prices = complete.result().prices();
            List<OfferFacts> offers = complete.candidates().offers();
            List<NeedFacts> needs = complete.candidates().needs();
            long step = 1024L * (Math.min(offers.size(), needs.size()) + 1);
            for (int i = 0; i < needs.size(); i++) {
                for (int j = 0; j < offers.size(); j++) {
                    NeedFacts need = needs.get(i);
                    OfferFacts offer = offers.get(j);
                    if (AllPairs.allHold(offer, need) && !one.excluded(offer, need)) {
                        assertThat(prices.ofNeed(i) + prices.ofOffer(j))
                                .as("case %d, need %d, offer %d", n, i, j)
                                .isGreaterThanOrEqualTo(step * (TIERS + 1 - need.tier())
                                        + Suitability.of(offer, need, SuitabilityWeights.standard())
                                                .perMille());
                    }
                }
            }
        }
    }

    @Test
    void where_nothing_is_missing_nothing_is_added() {
        RandomGenerator random = new SplittableRandom(SEED + 2);
        for (int n = 0; n < 300; n++) {
            Case one = Case.random(random, 12);
            CandidateMarket all = one.market(12);
            CompleteClearing complete = CompleteClearing.of(all, one.feasibility(), () -> {
                throw new AssertionError("There was something to add");
            });
            assertThat(complete.candidates()).isSameAs(all);
            assertThat(complete.passes()).isEqualTo(1);
        }
    }

    @Test
    void pairs_that_were_declined_stay_out() {
        RandomGenerator random = new SplittableRandom(SEED + 3);
        int declined = 0;
        for (int n = 0; n < 300; n++) {
            Case one = Case.random(random, 25);
            CandidateMarket market =
                    one.complete(() -> true).withPairsWithin(Long.MAX_VALUE).candidates();
            for (int i = 0; i < market.needs().size(); i++) {
                for (int j = 0; j < market.offers().size(); j++) {
                    boolean allHold = AllPairs.allHold(
                            market.offers().get(j), market.needs().get(i));
                    boolean excluded =
                            one.excluded(market.offers().get(j), market.needs().get(i));
                    declined += allHold && excluded ? 1 : 0;
                    assertThat(market.market().pairOf(i, j) >= 0)
                            .as("case %d, need %d, offer %d", n, i, j)
                            .isEqualTo(allHold && !excluded);
                }
            }
        }
        assertThat(declined).isGreaterThan(300);
    }

    @Test
    void stopped_early_it_tells_a_gap_that_the_best_over_all_pairs_is_within() {
        RandomGenerator random = new SplittableRandom(SEED + 4);
        int open = 0;
        for (int n = 0; n < 600; n++) {
            Case one = Case.random(random, 25);
            int[] allowed = {n % 3};
            CompleteClearing stopped = one.complete(() -> allowed[0]-- > 0);
            long step = stopped.candidates().market().tierStep();
            BigInteger lost = one.best()
                    .inPoints(step)
                    .subtract(Value.of(stopped.result()).inPoints(step));
            assertThat(lost)
                    .as("case %d", n)
                    .isBetween(BigInteger.ZERO, stopped.gap().points());
            assertThat(stopped.passes()).isLessThanOrEqualTo(1 + n % 3);
            assertThat(stopped.gap()
                            .wholeTierSteps()
                            .multiply(BigInteger.valueOf(step))
                            .add(BigInteger.valueOf(stopped.gap().pointsBeyond())))
                    .isEqualTo(stopped.gap().points());
            open += lost.signum() > 0 ? 1 : 0;
        }
        assertThat(open).as("cases in which something was left to gain").isGreaterThan(50);
    }

    @Test
    void more_pairs_than_are_added_at_once_are_added_in_the_end() {
        // Every need keeps the offer of its own county, all the same one; what is left for the others is far away.
        List<OfferFacts> offers = new ArrayList<>();
        List<NeedFacts> needs = new ArrayList<>();
        offers.add(offer(0, "330302", 1_000));
        for (int k = 1; k <= 60; k++) {
            offers.add(offer(k, "330381", 500));
            needs.add(need(k));
        }
        Case one = new Case(offers, needs, 1, Integer.MAX_VALUE);
        CompleteClearing complete = one.complete(() -> true);

        assertThat(complete.result().served(1)).isEqualTo(60);
        assertThat(Value.of(complete.result())).isEqualTo(one.best());
    }

    @Test
    void the_same_facts_in_any_order_give_the_same_pairs_and_quantities() {
        RandomGenerator random = new SplittableRandom(SEED + 5);
        for (int n = 0; n < 100; n++) {
            Case one = Case.random(random, 40);
            Case turned = new Case(one.offers().reversed(), one.needs().reversed(), one.firstPerNeed(), one.declined());
            assertThat(matches(turned.complete(() -> true))).isEqualTo(matches(one.complete(() -> true)));
        }
    }

    @Test
    void with_the_tight_pairs_every_best_clearing_over_all_pairs_is_one_of_the_market() {
        RandomGenerator random = new SplittableRandom(SEED + 6);
        int tight = 0;
        for (int n = 0; n < 300; n++) {
            Case one = Case.random(random, 12).twice();
            CompleteClearing complete = one.complete(() -> true);
            CandidateMarket wider = complete.withPairsWithin(0).candidates();
            CandidateMarket all = one.market(24);
            Prices prices = complete.result().prices();
            for (int i = 0; i < all.needs().size(); i++) {
                for (int pair = all.market().firstPair(i); pair < all.market().firstPair(i + 1); pair++) {
                    int j = all.market().offerOf(pair);
                    boolean isTight = prices.ofNeed(i) + prices.ofOffer(j)
                            == all.market().worth(i) + all.market().suitability(pair);
                    boolean wasThere = complete.candidates().market().pairOf(i, j) >= 0;
                    assertThat(wider.market().pairOf(i, j) >= 0).isEqualTo(wasThere || isTight);
                    tight += isTight && !wasThere ? 1 : 0;
                }
            }
            assertThat(Value.of(complete.withPairsWithin(0).result())).isEqualTo(Value.of(complete.result()));
        }
        assertThat(tight).as("tight pairs that were left out").isPositive();
    }

    @Test
    void a_need_whose_reach_is_waived_is_completed_with_offers_that_do_not_come_to_it() {
        NeedFacts need = need(1);
        List<OfferFacts> offers =
                List.of(offer(0, "330302", 0), offer(1, "310101", 10), offer(2, "310101", 20), offer(3, "310101", 30));
        Case one = new Case(offers, List.of(need), 1, Integer.MAX_VALUE);
        CandidateMarket first = one.first()
                .withNeed(need, one.index().offersFor(need, 1, (offer, asked) -> false, Set.of(Condition.REACH)));
        CompleteClearing complete =
                CompleteClearing.of(first, one.feasibility().waiving(need.id(), Set.of(Condition.REACH)), () -> true);

        assertThat(complete.withPairsWithin(Long.MAX_VALUE)
                        .candidates()
                        .market()
                        .pairs())
                .isEqualTo(3);
    }

    private static OfferFacts offer(long id, String county, int quantity) {
        return new OfferFacts(
                new UUID(0, id),
                Samples.MICROSCOPES,
                county,
                Reach.CITY,
                0,
                new Window(0, 99),
                quantity,
                false,
                0,
                0,
                0);
    }

    private static NeedFacts need(long id) {
        return new NeedFacts(
                new UUID(1, id), Samples.MICROSCOPES, "330302", 0, new Window(0, 99), 1, 1, 1, false, 0, 0);
    }

    private static List<String> matches(CompleteClearing complete) {
        List<String> matches = new ArrayList<>();
        complete.result()
                .forEachFlow((need, offer, quantity) ->
                        matches.add(complete.candidates().needs().get(need).id() + " "
                                + complete.candidates().offers().get(offer).id() + " " + quantity));
        matches.add(complete.candidates().market().pairs() + " pairs");
        return matches;
    }
}
