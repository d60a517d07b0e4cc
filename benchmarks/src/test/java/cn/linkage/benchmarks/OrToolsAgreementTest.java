package cn.linkage.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.engine.clearing.MarketBuilder;
import cn.linkage.engine.clearing.TransportMarket;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class OrToolsAgreementTest {

    @Test
    void the_engine_and_or_tools_find_the_same_value_under_the_provable_tier_step() {
        SplittableRandom random = new SplittableRandom(7);
        for (int n = 0; n < 300; n++) {
            TransportMarket market = market(random, 1 + random.nextInt(60));

            Outcome peer = OrToolsPeer.solve(market, market.tierStep());

            Outcome engine = EngineRun.whole(market);
            assertThat(engine.served()).as("market %d", n).isEqualTo(peer.served());
            assertThat(engine.suitability()).as("market %d", n).isEqualTo(peer.suitability());
        }
    }

    @Test
    void the_same_seed_gives_the_same_instance_and_another_seed_another() {
        TransportMarket once = InstanceGenerator.generate(Size.CITY, 3).market();
        TransportMarket again = InstanceGenerator.generate(Size.CITY, 3).market();
        TransportMarket other = InstanceGenerator.generate(Size.CITY, 4).market();

        assertThat(contents(once)).isEqualTo(contents(again)).isNotEqualTo(contents(other));
    }

    private static long contents(TransportMarket market) {
        long sum = market.pairs();
        for (int e = 0; e < market.pairs(); e++) {
            sum = sum * 31 + market.offerOf(e) * 1_001L + market.suitability(e);
        }
        return sum;
    }

    private static TransportMarket market(SplittableRandom random, int side) {
        MarketBuilder builder = TransportMarket.builder(4);
        for (int j = 0; j < side; j++) {
            builder.addOffer(random.nextInt(12));
        }
        for (int i = 0; i < side; i++) {
            builder.addNeed(random.nextInt(12), 1 + random.nextInt(4));
            for (int j = 0; j < side; j++) {
                if (random.nextInt(4) == 0) {
                    builder.addPair(i, j, random.nextInt(1_001));
                }
            }
        }
        return builder.build();
    }
}
