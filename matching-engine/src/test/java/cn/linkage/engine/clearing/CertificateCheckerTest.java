package cn.linkage.engine.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Every condition of the certificate is seen failing. */
class CertificateCheckerTest {

    /** Two needs of one tier compete for offer 0 (capacity 2); offer 1 (capacity 5) fits the second less well. */
    private static final TransportMarket MARKET = market();

    private static final long STEP = 1024 * 3;

    private static TransportMarket market() {
        MarketBuilder builder = TransportMarket.builder(1);
        builder.addOffer(2);
        builder.addOffer(5);
        builder.addNeed(2, 1);
        builder.addNeed(2, 1);
        builder.addPair(0, 0, 500).addPair(1, 0, 700).addPair(1, 1, 300);
        return builder.build();
    }

    private static String reason(int[] pairs, int[] quantities, long[] gains, long[] offerPrices) {
        return switch (CertificateChecker.check(MARKET, new Flows(pairs, quantities), new Prices(gains, offerPrices))) {
            case CertificateChecker.Certified() -> "certified";
            case CertificateChecker.Refused(String reason) -> reason;
        };
    }

    private static final long[] GAINS = {STEP + 100, STEP + 300};
    private static final long[] OFFER_PRICES = {400, 0};

    @Test
    void the_optimum_is_certified() {
        assertThat(reason(new int[] {0, 2}, new int[] {2, 2}, GAINS, OFFER_PRICES))
                .isEqualTo("certified");
    }

    @Test
    void a_feasible_but_worse_clearing_is_refused() {
        assertThat(reason(new int[] {1}, new int[] {2}, GAINS, OFFER_PRICES)).contains("need 0 gets 0 of 2");
    }

    @Test
    void a_pair_worth_more_than_the_prices_is_refused() {
        assertThat(reason(new int[] {0, 2}, new int[] {2, 2}, GAINS, new long[] {399, 0}))
                .contains("would gain 1 more from offer 0");
    }

    @Test
    void a_match_above_its_worth_is_refused() {
        assertThat(reason(new int[] {0, 2}, new int[] {2, 2}, GAINS, new long[] {401, 0}))
                .contains("need 0 takes from offer 0 at 1 more");
    }

    @Test
    void more_than_asked_for_is_refused() {
        assertThat(reason(new int[] {0, 2}, new int[] {2, 3}, GAINS, OFFER_PRICES))
                .contains("need 1 gets 3 and asks for 2");
    }

    @Test
    void more_than_there_is_is_refused() {
        assertThat(reason(new int[] {0, 1, 2}, new int[] {2, 1, 1}, GAINS, new long[] {400, 0}))
                .contains("offer 0 gives 3 and has 2");
    }

    @Test
    void a_negative_quantity_is_refused() {
        assertThat(reason(new int[] {0, 2}, new int[] {-1, 2}, GAINS, OFFER_PRICES))
                .contains("is -1");
    }

    @Test
    void a_price_of_an_offer_with_something_left_is_refused() {
        assertThat(reason(new int[] {0, 2}, new int[] {2, 2}, new long[] {STEP + 100, STEP + 300}, new long[] {400, 1}))
                .contains("need 1 takes from offer 1 at 1 more");
        assertThat(reason(new int[] {0, 2}, new int[] {2, 2}, new long[] {STEP + 99, STEP + 299}, new long[] {401, 1}))
                .contains("offer 1 has 3 left and a price of 1");
    }

    @Test
    void negative_or_endless_prices_are_refused() {
        assertThat(reason(new int[0], new int[0], new long[] {-1, 0}, OFFER_PRICES))
                .contains("gain of need 0 is -1");
        assertThat(reason(new int[0], new int[0], GAINS, new long[] {-1, 0})).contains("price of offer 0 is -1");
        assertThat(reason(new int[0], new int[0], GAINS, new long[] {Long.MAX_VALUE, 0}))
                .contains("outside 0 to");
        assertThat(reason(new int[0], new int[0], new long[] {Long.MAX_VALUE, 0}, OFFER_PRICES))
                .contains("outside 0 to");
    }

    @Test
    void a_flow_outside_the_market_or_out_of_order_is_refused() {
        assertThat(reason(new int[] {0, 2, 3}, new int[] {2, 2, 1}, GAINS, OFFER_PRICES))
                .contains("pair 3 is no pair");
        assertThat(reason(new int[] {2, 0}, new int[] {2, 2}, GAINS, OFFER_PRICES))
                .contains("need 0 gets 0 of 2");
        assertThat(reason(new int[] {0, 2, 2}, new int[] {2, 2, 1}, GAINS, OFFER_PRICES))
                .contains("named twice");
    }

    @Test
    void prices_in_a_larger_tier_step_certify_too_and_in_one_that_could_mix_tiers_do_not() {
        assertThat(reasonInStep(2 * STEP)).isEqualTo("certified");
        assertThat(reasonInStep(STEP - 1)).isEqualTo("a tier counts 3071, outside 3072 to 4294967296");
        assertThat(reasonInStep((1L << 32) + 1)).contains("a tier counts 4294967297");
    }

    private static String reasonInStep(long step) {
        Prices prices = new Prices(new long[] {step + 100, step + 300}, OFFER_PRICES, step);
        Flows flows = new Flows(new int[] {0, 2}, new int[] {2, 2});
        return switch (CertificateChecker.check(MARKET, flows, prices)) {
            case CertificateChecker.Certified() -> "certified";
            case CertificateChecker.Refused(String reason) -> reason;
        };
    }

    @Test
    void prices_of_another_market_are_refused() {
        assertThat(reason(new int[0], new int[0], new long[1], OFFER_PRICES)).contains("prices of 1 needs");
    }

    @Test
    void an_unverified_result_cannot_be_made() {
        assertThatThrownBy(() -> ClearingResult.certified(
                        MARKET, new Flows(new int[0], new int[0]), new Prices(GAINS, OFFER_PRICES)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not certified");
    }
}
