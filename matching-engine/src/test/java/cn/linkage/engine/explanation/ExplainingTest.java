package cn.linkage.engine.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.engine.candidates.AllPairs;
import cn.linkage.engine.candidates.Condition;
import cn.linkage.engine.candidates.NeedFacts;
import cn.linkage.engine.candidates.OfferFacts;
import cn.linkage.engine.clearing.Clearing;
import cn.linkage.engine.clearing.ClearingResult;
import cn.linkage.engine.clearing.MarketBuilder;
import cn.linkage.engine.clearing.TransportMarket;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class ExplainingTest {

    private static final long SEED = 20_251_125;
    private static final int SETTINGS = 1_000;

    /** A setting, its clearing, and the market of every feasible pair, numbered the same. */
    private record Case(Setting setting, ClearedMarket cleared, TransportMarket market, String name) {

        Case(Setting setting, String name) {
            this(setting, setting.clear(RandomSettings.MICROSCOPE), allPairs(setting), name);
        }

        private static TransportMarket allPairs(Setting setting) {
            return AllPairs.market(
                    setting.offers().stream()
                            .filter(offer -> offer.article().equals(RandomSettings.MICROSCOPE))
                            .toList(),
                    setting.needs().stream()
                            .filter(need -> need.article().equals(RandomSettings.MICROSCOPE))
                            .toList(),
                    setting.tiers(),
                    setting.weights(),
                    setting.excluded());
        }

        NeedExplanation explain(NeedFacts need) {
            return new Explaining(setting, cleared).of(need.id());
        }
    }

    private static void forEachCase(long seed, Consumer<Case> check) {
        RandomGenerator random = new SplittableRandom(seed);
        for (int n = 0; n < SETTINGS; n++) {
            check.accept(new Case(RandomSettings.next(random), "setting " + n));
        }
    }

    @Test
    void without_one_unit_of_a_match_the_whole_market_is_worse_by_just_what_is_told() {
        int[] told = {0, 0};
        forEachCase(SEED, market -> {
            for (NeedFacts need : market.cleared().needs()) {
                for (MatchReason match : market.explain(need).matches()) {
                    match.nextBest().ifPresent(next -> {
                        int number = market.cleared().numberOf(need.id());
                        int offer = offerNumber(market, match.offer());
                        int pair = market.market().pairOf(number, offer);
                        int had = market.cleared().result().quantity(number, offer);
                        EveryClearing best = EveryClearing.of(market.market(), number);
                        EveryClearing without =
                                EveryClearing.of(market.market(), number, byPair -> byPair[pair] <= had - 1);
                        assertThat(difference(best, without)).as(market.name()).isEqualTo(asVector(next.loss()));
                        told[next.loss().isNone() ? 0 : 1]++;
                    });
                }
            }
        });
        assertThat(told[0]).as("matches with an equal next best").isPositive();
        assertThat(told[1]).as("matches with a worse next best").isGreaterThan(100);
    }

    @Test
    void without_a_match_clearing_again_loses_at_least_what_is_told_for_each_unit() {
        forEachCase(SEED + 1, market -> {
            for (NeedFacts need : market.cleared().needs()) {
                for (MatchReason match : market.explain(need).matches()) {
                    match.nextBest().ifPresent(next -> {
                        int number = market.cleared().numberOf(need.id());
                        int offer = offerNumber(market, match.offer());
                        ClearingResult without = Clearing.solve(withoutPair(market.market(), number, offer));
                        long step = market.market().tierStep();
                        long perUnit = scalar(asVector(next.loss()), step);
                        long quantity = market.cleared().result().quantity(number, offer);
                        assertThat(scalar(market.cleared().result(), step) - scalar(without, step))
                                .as(market.name())
                                .isGreaterThanOrEqualTo(quantity * perUnit);
                    });
                }
            }
        });
    }

    @Test
    void one_unit_more_for_a_need_that_misses_some_costs_the_market_just_what_is_told() {
        int[] kinds = {0, 0, 0, 0};
        forEachCase(SEED + 2, market -> {
            for (NeedFacts need : market.cleared().needs()) {
                market.explain(need).competition().ifPresent(competition -> {
                    int number = market.cleared().numberOf(need.id());
                    int served = servedInOptimum(market, number);
                    EveryClearing best = EveryClearing.of(market.market(), number);
                    EveryClearing forced = EveryClearing.of(
                            market.market(),
                            number,
                            byPair -> EveryClearing.served(market.market(), number, byPair) >= served + 1);
                    if (competition.shortfall().isPresent()) {
                        Loss loss = competition.shortfall().get().loss();
                        assertThat(difference(best, forced)).as(market.name()).isEqualTo(asVector(loss));
                        kinds[loss.isOfTiers() ? 0 : loss.isNone() ? 1 : 2]++;
                    } else {
                        assertThat(forced.exists()).as(market.name()).isFalse();
                        kinds[3]++;
                    }
                });
            }
        });
        assertThat(Arrays.stream(kinds))
                .as("lost by a tier, by nothing, by points, nothing more to have")
                .allMatch(times -> times > 10);
    }

    @Test
    void what_rules_offers_out_is_counted_as_a_plain_count_does() {
        forEachCase(SEED + 3, market -> {
            for (NeedFacts need : market.cleared().needs()) {
                Map<Condition, Integer> byOne = new EnumMap<>(Condition.class);
                int[] fittingDeclinedSeveral = {0, 0, 0};
                for (OfferFacts offer : market.setting().offers()) {
                    List<Condition> failing = Arrays.stream(Condition.values())
                            .filter(condition -> !condition.holds(offer, need))
                            .toList();
                    if (failing.isEmpty()) {
                        fittingDeclinedSeveral[market.setting().excluded().test(offer, need) ? 1 : 0]++;
                    } else if (failing.size() == 1) {
                        byOne.merge(failing.getFirst(), 1, Integer::sum);
                    } else {
                        fittingDeclinedSeveral[2]++;
                    }
                }
                assertThat(market.explain(need).obstacles())
                        .as(market.name())
                        .isEqualTo(new Obstacles(
                                market.setting().offers().size(),
                                fittingDeclinedSeveral[0],
                                fittingDeclinedSeveral[1],
                                byOne,
                                fittingDeclinedSeveral[2]));
            }
        });
    }

    @Test
    void who_has_the_offers_that_would_fit_is_counted_as_a_plain_count_does() {
        forEachCase(SEED + 4, market -> {
            for (NeedFacts need : market.cleared().needs()) {
                NeedExplanation explanation = market.explain(need);
                explanation.competition().ifPresent(competition -> {
                    int number = market.cleared().numberOf(need.id());
                    Map<Integer, Long> taken = new TreeMap<>();
                    int offers = 0;
                    for (int offer = 0; offer < market.market().offers(); offer++) {
                        if (market.market().pairOf(number, offer) >= 0) {
                            offers++;
                            for (int other = 0; other < market.market().needs(); other++) {
                                long quantity = market.cleared().result().quantity(other, offer);
                                if (other != number && quantity > 0) {
                                    taken.merge(market.market().tier(other), quantity, Long::sum);
                                }
                            }
                        }
                    }
                    assertThat(competition.takenByTier()).as(market.name()).isEqualTo(taken);
                    assertThat(competition.offers()).as(market.name()).isEqualTo(offers);
                    assertThat(explanation.obstacles().fitting())
                            .as(market.name())
                            .isEqualTo(offers);
                });
            }
        });
    }

    @Test
    void a_need_that_misses_something_is_always_told_why() {
        forEachCase(SEED + 5, market -> {
            for (NeedFacts need : market.cleared().needs()) {
                NeedExplanation explanation = market.explain(need);
                boolean told = explanation.obstacles().fitting() == 0
                        || explanation.competition().isPresent()
                        || explanation.piecesTooSmall() > 0;
                assertThat(explanation.missing() == 0 || told).as(market.name()).isTrue();
            }
        });
    }

    @Test
    void the_least_and_most_that_a_need_gets_hold_for_every_clearing_that_is_as_good() {
        int[] differs = {0};
        forEachCase(SEED + 6, market -> {
            for (int need = 0; need < market.market().needs(); need++) {
                EveryClearing every = EveryClearing.of(market.market(), need);
                assertThat(ServedRange.least(market.cleared().withTightPairs(), need))
                        .as(market.name())
                        .isEqualTo(every.least());
                assertThat(ServedRange.most(market.cleared().withTightPairs(), need))
                        .as(market.name())
                        .isEqualTo(every.most());
                differs[0] += every.least() < every.most() ? 1 : 0;
            }
        });
        assertThat(differs[0]).as("needs that ties decide about").isGreaterThan(50);
    }

    private static int servedInOptimum(Case market, int need) {
        int served = 0;
        for (int offer = 0; offer < market.market().offers(); offer++) {
            served += market.cleared().result().quantity(need, offer);
        }
        return served;
    }

    private static int offerNumber(Case market, OfferFacts offer) {
        return market.cleared().candidates().offers().indexOf(offer);
    }

    private static TransportMarket withoutPair(TransportMarket market, int need, int offer) {
        MarketBuilder builder = TransportMarket.builder(market.tiers());
        for (int j = 0; j < market.offers(); j++) {
            builder.addOffer(market.capacity(j));
        }
        for (int i = 0; i < market.needs(); i++) {
            builder.addNeed(market.quantity(i), market.tier(i));
            for (int pair = market.firstPair(i); pair < market.firstPair(i + 1); pair++) {
                builder.addPair(i, market.offerOf(pair), market.suitability(pair));
            }
        }
        return builder.exclude(need, offer).build();
    }

    /** What the second is worse by, tier by tier, then in suitability. */
    private static long[] difference(EveryClearing best, EveryClearing other) {
        long[] difference = best.value();
        long[] less = other.value();
        Arrays.setAll(difference, t -> difference[t] - less[t]);
        return difference;
    }

    private static long[] asVector(Loss loss) {
        long[] vector = new long[RandomSettings.TIERS + 1];
        if (loss.losingTier() > 0) {
            vector[loss.losingTier() - 1]++;
        }
        if (loss.gainingTier() > 0) {
            vector[loss.gainingTier() - 1]--;
        }
        vector[RandomSettings.TIERS] = loss.points();
        return vector;
    }

    private static long scalar(long[] vector, long step) {
        long sum = vector[RandomSettings.TIERS];
        for (int tier = 1; tier <= RandomSettings.TIERS; tier++) {
            sum += vector[tier - 1] * step * (RandomSettings.TIERS + 1 - tier);
        }
        return sum;
    }

    private static long scalar(ClearingResult result, long step) {
        long[] vector = new long[RandomSettings.TIERS + 1];
        for (int tier = 1; tier <= RandomSettings.TIERS; tier++) {
            vector[tier - 1] = result.served(tier);
        }
        vector[RandomSettings.TIERS] = result.totalSuitability();
        return scalar(vector, step);
    }
}
