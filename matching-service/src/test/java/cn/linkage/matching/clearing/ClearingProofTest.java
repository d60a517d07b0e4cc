package cn.linkage.matching.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.engine.clearing.Clearing;
import cn.linkage.engine.clearing.MarketBuilder;
import cn.linkage.engine.clearing.TransportMarket;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClearingProofTest {

    private final ClearingProof proof = ClearingProof.of(Clearing.solve(scarce()));

    @Test
    void a_clearing_that_was_kept_comes_out_the_same_and_its_certificate_holds() {
        ClearingProof read = ClearingProof.unzip(proof.zippedMarket(), proof.zippedResult());

        ClearingReplay replay = read.replay(proof.marketHash());

        assertThat(replay.certified()).isTrue();
        assertThat(replay.same()).isTrue();
        assertThat(replay.servedByTier()).hasSize(3).anyMatch(served -> served > 0);
    }

    @Test
    void an_input_that_is_not_the_one_that_was_kept_is_told() {
        assertThat(proof.replay("0".repeat(64)).same()).isFalse();
    }

    @Test
    void a_result_that_belongs_to_another_market_is_not_certified() {
        ClearingProof other =
                ClearingProof.of(Clearing.solve(TransportMarket.builder(1).build()));

        ClearingReplay replay =
                ClearingProof.unzip(proof.zippedMarket(), other.zippedResult()).replay(proof.marketHash());

        assertThat(replay.certified()).isFalse();
        assertThat(replay.same()).isFalse();
    }

    private static TransportMarket scarce() {
        Random random = new Random(7);
        MarketBuilder market = TransportMarket.builder(3);
        for (int offer = 0; offer < 20; offer++) {
            market.addOffer(1 + random.nextInt(9));
        }
        for (int need = 0; need < 40; need++) {
            market.addNeed(1 + random.nextInt(9), 1 + random.nextInt(3));
            for (int offer = 0; offer < 20; offer++) {
                if (random.nextInt(3) == 0) {
                    market.addPair(need, offer, random.nextInt(1001));
                }
            }
        }
        return market.build();
    }
}
