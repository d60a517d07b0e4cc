package cn.linkage.engine.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class ClearingTest {

    private static final long SEED = 20_240_127;

    @Test
    void a_higher_tier_is_served_before_a_better_fit() {
        TransportMarket market = market(2, b -> {
            int offer = b.addOffer(3);
            b.addPair(b.addNeed(2, 2), offer, 1000);
            b.addPair(b.addNeed(2, 1), offer, 0);
        });

        ClearingResult result = Clearing.solve(market);

        assertThat(result.served(1)).isEqualTo(2);
        assertThat(result.served(2)).isEqualTo(1);
        assertThat(result.totalSuitability()).isEqualTo(1000);
        assertThat(result.quantity(1, 0)).isEqualTo(2);
    }

    @Test
    void within_a_tier_the_better_fit_wins() {
        TransportMarket market = market(1, b -> {
            int offer = b.addOffer(1);
            b.addPair(b.addNeed(1, 1), offer, 400);
            b.addPair(b.addNeed(1, 1), offer, 401);
        });

        assertThat(Clearing.solve(market).quantity(1, 0)).isEqualTo(1);
    }

    @Test
    void what_is_held_stays_and_what_was_declined_is_not_matched_again() {
        TransportMarket market = market(1, b -> {
            int scarce = b.addOffer(5);
            int other = b.addOffer(5);
            int need = b.addNeed(6, 1);
            b.addPair(need, scarce, 900).addPair(need, other, 100);
            b.hold(need, scarce, 2);
            b.exclude(need, other);
        });

        ClearingResult result = Clearing.solve(market);

        assertThat(market.capacity(0)).isEqualTo(3);
        assertThat(result.quantity(0, 0)).isEqualTo(3);
        assertThat(result.quantity(0, 1)).isZero();
    }

    private static TransportMarket market(int tiers, Consumer<MarketBuilder> content) {
        MarketBuilder builder = TransportMarket.builder(tiers);
        content.accept(builder);
        return builder.build();
    }

    @Test
    void an_empty_market_clears() {
        assertThat(Clearing.solve(TransportMarket.builder(1).build()).flows().size())
                .isZero();
    }

    @Test
    void small_random_markets_reach_what_brute_force_finds() {
        RandomGenerator random = new SplittableRandom(SEED);
        for (int n = 0; n < 20_000; n++) {
            TransportMarket market = RandomMarkets.next(random, 3);
            assertThat(Value.of(Clearing.solve(market))).as("market %d", n).isEqualTo(BruteForce.of(market));
        }
    }

    @Test
    void random_markets_up_to_six_by_six_reach_what_another_algorithm_finds() {
        RandomGenerator random = new SplittableRandom(SEED + 1);
        for (int n = 0; n < 10_000; n++) {
            TransportMarket market = RandomMarkets.next(random, 6);
            assertThat(Value.of(Clearing.solve(market))).as("market %d", n).isEqualTo(CycleCancelling.of(market));
        }
    }

    /** Large enough for several phases, long rows and heaps; compared with a plain algorithm. */
    @Test
    void larger_markets_with_long_rows_reach_what_plain_shortest_paths_find() {
        RandomGenerator random = new SplittableRandom(SEED + 4);
        for (int n = 0; n < 300; n++) {
            TransportMarket market = RandomMarkets.next(random, 60);
            ShortestPathSolver plain = new ShortestPathSolver(market);
            plain.solve();
            assertThat(Value.of(Clearing.solve(market)))
                    .as("market %d", n)
                    .isEqualTo(Value.of(ClearingResult.certified(market, plain.flows(), plain.prices())));
        }
    }

    @Test
    void the_order_of_the_input_does_not_change_the_value() {
        RandomGenerator random = new SplittableRandom(SEED + 2);
        for (int n = 0; n < 2_000; n++) {
            TransportMarket market = RandomMarkets.next(random, 8);
            assertThat(Value.of(Clearing.solve(Permuted.of(market, random))))
                    .as("market %d", n)
                    .isEqualTo(Value.of(Clearing.solve(market)));
        }
    }

    @Test
    void the_same_market_gives_the_same_quantities() {
        RandomGenerator random = new SplittableRandom(SEED + 3);
        for (int n = 0; n < 200; n++) {
            TransportMarket market = RandomMarkets.next(random, 8);
            Flows once = Clearing.solve(market).flows();
            Flows again = Clearing.solve(market).flows();
            assertThat(once.size()).isEqualTo(again.size());
            for (int f = 0; f < once.size(); f++) {
                assertThat(once.pair(f)).isEqualTo(again.pair(f));
                assertThat(once.quantity(f)).isEqualTo(again.quantity(f));
            }
        }
    }
}
