package cn.linkage.engine.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MarketBuilderTest {

    private MarketBuilder builder = TransportMarket.builder(3);

    @BeforeEach
    void oneOfferAndOneNeed() {
        builder = TransportMarket.builder(3);
        builder.addOffer(5);
        builder.addNeed(7, 2);
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(message);
    }

    @Test
    void values_out_of_range_are_refused_with_what_would_be_right() {
        refused(() -> TransportMarket.builder(0), "tiers is 0; right is 1 to 64");
        refused(() -> builder.addOffer(-1), "capacity of offer 1 is -1; right is 0 to 1000000000");
        refused(() -> builder.addNeed(1_000_000_001, 1), "quantity of need 1 is 1000000001");
        refused(() -> builder.addNeed(1, 4), "tier of need 1 is 4; right is 1 to 3");
        refused(() -> builder.addPair(0, 0, 1001), "suitability of need 0 and offer 0 is 1001; right is 0 to 1000");
        refused(() -> builder.addPair(1, 0, 1), "need is 1");
        refused(() -> builder.addPair(0, 1, 1), "offer is 1");
    }

    @Test
    void a_pair_named_twice_is_refused() {
        builder.addPair(0, 0, 3).addPair(0, 0, 4);
        refused(builder::build, "need 0 and offer 0 is named twice");
    }

    @Test
    void more_held_than_there_is_is_refused() {
        builder.hold(0, 0, 5);
        refused(() -> builder.hold(0, 0, 1), "is 1; right is 0 to 0");
    }

    @Test
    void an_excluded_pair_is_left_out_in_whatever_order_it_came() {
        builder.addOffer(1);
        builder.exclude(0, 0).addPair(0, 0, 3).addPair(0, 1, 2).exclude(0, 0);
        TransportMarket market = builder.build();
        assertThat(market.pairs()).isEqualTo(1);
        assertThat(market.pairOf(0, 0)).isEqualTo(-1);
        assertThat(market.suitability(market.pairOf(0, 1))).isEqualTo(2);
    }

    @Test
    void pairs_are_numbered_by_need_and_offer() {
        builder.addOffer(1);
        builder.addNeed(1, 1);
        builder.addPair(1, 1, 4).addPair(0, 1, 2).addPair(1, 0, 3).addPair(0, 0, 1);
        TransportMarket market = builder.build();
        for (int pair = 0; pair < 4; pair++) {
            assertThat(market.suitability(pair)).isEqualTo(pair + 1);
            assertThat(market.needOf(pair)).isEqualTo(pair / 2);
        }
    }
}
