package cn.linkage.engine.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What must hold between the clearings of two markets that are related. */
class ClearingPropertiesTest {

    private static final long SEED = 20_240_519;
    private static final int MARKETS = 2_000;

    @Test
    void a_need_split_into_two_equal_ones_is_served_as_much_and_as_well() {
        RandomGenerator random = new SplittableRandom(SEED);
        for (int n = 0; n < MARKETS; n++) {
            TransportMarket market = RandomMarkets.next(random, 8);
            assertThat(Value.of(Clearing.solve(split(market, random))))
                    .as("market %d", n)
                    .isEqualTo(Value.of(Clearing.solve(market)));
        }
    }

    @Test
    void three_times_everything_serves_three_times_as_much() {
        RandomGenerator random = new SplittableRandom(SEED + 1);
        for (int n = 0; n < MARKETS; n++) {
            TransportMarket market = RandomMarkets.next(random, 8);
            ClearingResult once = Clearing.solve(market);
            ClearingResult thrice = Clearing.solve(with(market, 3, -1));
            assertThat(thrice.totalSuitability()).as("market %d", n).isEqualTo(3 * once.totalSuitability());
            for (int tier = 1; tier <= market.tiers(); tier++) {
                assertThat(thrice.served(tier)).as("market %d", n).isEqualTo(3 * once.served(tier));
            }
        }
    }

    @Test
    void raising_the_tier_of_a_need_never_lowers_what_it_gets() {
        RandomGenerator random = new SplittableRandom(SEED + 2);
        for (int n = 0; n < MARKETS; n++) {
            TransportMarket market = RandomMarkets.next(random, 8);
            if (market.needs() > 0) {
                int need = random.nextInt(market.needs());
                if (market.tier(need) > 1) {
                    ClearingResult before = Clearing.solve(market);
                    ClearingResult after = Clearing.solve(with(market, 1, need));
                    assertThat(servedOf(after, need)).as("market %d", n).isGreaterThanOrEqualTo(servedOf(before, need));
                }
            }
        }
    }

    @Test
    @Tag("quality")
    void two_hundred_thousand_markets_up_to_six_by_six_reach_what_another_algorithm_finds() {
        RandomGenerator random = new SplittableRandom(SEED + 3);
        for (int n = 0; n < 200_000; n++) {
            TransportMarket market = RandomMarkets.next(random, 6);
            assertThat(Value.of(Clearing.solve(market))).as("market %d", n).isEqualTo(CycleCancelling.of(market));
        }
    }

    private static long servedOf(ClearingResult result, int need) {
        long[] served = {0};
        result.forEachFlow((i, offer, quantity) -> served[0] += i == need ? quantity : 0);
        return served[0];
    }

    /** The same market, all amounts that many times as large, one need (if any) a tier higher. */
    private static TransportMarket with(TransportMarket market, int times, int raised) {
        MarketBuilder builder = TransportMarket.builder(market.tiers());
        for (int j = 0; j < market.offers(); j++) {
            builder.addOffer(times * market.capacity(j));
        }
        for (int i = 0; i < market.needs(); i++) {
            int need = builder.addNeed(times * market.quantity(i), market.tier(i) - (i == raised ? 1 : 0));
            addPairs(market, i, builder, need);
        }
        return builder.build();
    }

    /** The same market, each need that asks for two or more cut in two. */
    private static TransportMarket split(TransportMarket market, RandomGenerator random) {
        MarketBuilder builder = TransportMarket.builder(market.tiers());
        for (int j = 0; j < market.offers(); j++) {
            builder.addOffer(market.capacity(j));
        }
        for (int i = 0; i < market.needs(); i++) {
            int piece = random.nextInt(market.quantity(i) + 1);
            addPairs(market, i, builder, builder.addNeed(piece, market.tier(i)));
            addPairs(market, i, builder, builder.addNeed(market.quantity(i) - piece, market.tier(i)));
        }
        return builder.build();
    }

    private static void addPairs(TransportMarket market, int from, MarketBuilder builder, int to) {
        for (int e = market.firstPair(from); e < market.firstPair(from + 1); e++) {
            builder.addPair(to, market.offerOf(e), market.suitability(e));
        }
    }
}
