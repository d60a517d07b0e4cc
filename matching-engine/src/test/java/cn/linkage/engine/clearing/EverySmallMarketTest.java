package cn.linkage.engine.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every market of up to three offers and three needs with capacities and quantities 1 and 2, tiers 1 and 2 and
 * suitabilities 0 to 2 or no pair, each up to the order of its offers and of its needs. (A capacity or quantity of 0 is a
 * smaller market.)
 */
class EverySmallMarketTest {

    @Test
    void every_market_up_to_two_by_three_reaches_what_brute_force_finds() {
        long count = 0;
        for (int offers = 0; offers <= 2; offers++) {
            for (int needs = 0; needs <= 3; needs++) {
                count += all(offers, needs, 1);
            }
        }
        count += all(3, 1, 1) + all(3, 2, 1);
        assertThat(count).isGreaterThan(100_000);
    }

    @Test
    @Tag("quality")
    void every_market_of_three_by_three_reaches_what_brute_force_finds() {
        assertThat(all(3, 3, 1)).isGreaterThan(1_000_000);
    }

    @Test
    void a_sample_of_the_markets_of_three_by_three_reaches_what_brute_force_finds() {
        assertThat(all(3, 3, 151)).isGreaterThan(10_000);
    }

    private static long all(int offers, int needs, int every) {
        long count = 0;
        int offerKinds = 1 << offers;
        int needKinds = 1 << (2 * needs);
        long suitabilities = 1L << (2 * offers * needs);
        for (int o = 0; o < offerKinds; o++) {
            for (int n = 0; n < needKinds; n++) {
                if (ascending(o, offers, 1) && ascending(n, needs, 2)) {
                    for (long w = (o * 31L + n) % every; w < suitabilities; w += every) {
                        TransportMarket market = market(offers, needs, o, n, w);
                        Value best = BruteForce.of(market);
                        Value value = Value.of(Clearing.solve(market));
                        if (!value.equals(best)) {
                            throw new AssertionError(
                                    "offers " + o + " needs " + n + " pairs " + w + ": " + value + ", best " + best);
                        }
                        count++;
                    }
                }
            }
        }
        return count;
    }

    private static boolean ascending(int packed, int length, int bits) {
        for (int k = 1; k < length; k++) {
            if (digit(packed, k, bits) < digit(packed, k - 1, bits)) {
                return false;
            }
        }
        return true;
    }

    private static int digit(long packed, int position, int bits) {
        return (int) (packed >> (bits * position)) & ((1 << bits) - 1);
    }

    private static TransportMarket market(int offers, int needs, int o, int n, long w) {
        MarketBuilder builder = TransportMarket.builder(2);
        for (int j = 0; j < offers; j++) {
            builder.addOffer(1 + digit(o, j, 1));
        }
        for (int i = 0; i < needs; i++) {
            builder.addNeed(1 + digit(n, 2 * i, 1), 1 + digit(n, 2 * i + 1, 1));
        }
        for (int e = 0; e < offers * needs; e++) {
            int suitability = digit(w, e, 2);
            if (suitability < 3) {
                builder.addPair(e / offers, e % offers, suitability);
            }
        }
        return builder.build();
    }
}
