package cn.linkage.matching.proposal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ProposalOrigin;
import cn.linkage.contracts.codes.Side;
import cn.linkage.matching.fit.Fit;
import cn.linkage.matching.market.MarketKey;
import cn.linkage.matching.market.Particulars;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProposalTest {

    private static final Instant MADE = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-03T01:00:00Z");
    private static final Instant TOO_LATE = Instant.parse("2026-03-16T01:00:00Z");
    private static final UUID SOMEBODY = UUID.randomUUID();

    private final Proposal open = proposal(10);

    @Test
    void both_acceptances_make_an_agreement() {
        Proposal half = accepted(open, Side.SCHOOL, null);
        assertThat(half.state()).isEqualTo(ProposalState.OPEN);

        Proposal agreed = agreed(half, Side.ENTERPRISE, null);
        assertThat(agreed.state()).isEqualTo(ProposalState.AGREED);
        assertThat(agreed.quantity()).isEqualTo(10);
        assertThat(agreed.version()).isEqualTo(3);
    }

    @Test
    void a_part_frees_the_rest_at_once() {
        assertThat(open.accept(Side.ENTERPRISE, 6, 1, SOMEBODY, LATER))
                .asInstanceOf(type(AcceptanceResult.Accepted.class))
                .satisfies(result -> {
                    assertThat(result.freed()).isEqualTo(4);
                    assertThat(result.proposal().quantity()).isEqualTo(6);
                });
    }

    @Test
    void a_smaller_second_acceptance_is_what_is_agreed() {
        Proposal agreed = agreed(accepted(open, Side.ENTERPRISE, 6), Side.SCHOOL, 5);

        assertThat(agreed.quantity()).isEqualTo(5);
        assertThat(agreed.proposedQuantity()).isEqualTo(10);
    }

    @Test
    void nobody_accepts_more_than_is_held() {
        refused(accepted(open, Side.ENTERPRISE, 6).accept(Side.SCHOOL, 7, 1, SOMEBODY, LATER), "quantity-out-of-range");
        refused(open.accept(Side.SCHOOL, 0, 1, SOMEBODY, LATER), "quantity-out-of-range");
    }

    @Test
    void less_than_is_of_use_to_the_school_is_refused_with_the_reason() {
        AcceptanceResult result = open.accept(Side.ENTERPRISE, 3, 4, SOMEBODY, LATER);

        refused(result, "below-minimum-useful-quantity");
        assertThat(((AcceptanceResult.Refused) result).words().en()).contains("Less than 4", "got 3");
    }

    @Test
    void the_same_acceptance_again_gets_the_same_answer() {
        Proposal half = accepted(open, Side.SCHOOL, 8);

        assertThat(half.accept(Side.SCHOOL, 8, 1, SOMEBODY, LATER)).isEqualTo(new AcceptanceResult.Repeated(half));
        assertThat(half.accept(Side.SCHOOL, null, 1, SOMEBODY, LATER)).isEqualTo(new AcceptanceResult.Repeated(half));
        refused(half.accept(Side.SCHOOL, 7, 1, SOMEBODY, LATER), "already-accepted");

        Proposal agreed = agreed(half, Side.ENTERPRISE, 5);
        assertThat(agreed.accept(Side.SCHOOL, 8, 1, SOMEBODY, LATER)).isEqualTo(new AcceptanceResult.Repeated(agreed));
        refused(agreed.accept(Side.SCHOOL, 7, 1, SOMEBODY, LATER), "proposal-agreed");
    }

    @Test
    void a_decline_ends_it_and_frees_all_of_it() {
        DeclineResult result =
                accepted(open, Side.SCHOOL, 8).decline(Side.ENTERPRISE, DeclineReason.TIMING, "next term", LATER);

        assertThat(result).asInstanceOf(type(DeclineResult.Declined.class)).satisfies(declined -> {
            assertThat(declined.freed()).isEqualTo(8);
            assertThat(declined.proposal().state()).isEqualTo(ProposalState.DECLINED);
            assertThat(declined.proposal().ending())
                    .isEqualTo(new Ending(Side.ENTERPRISE, "TIMING", "next term", LATER));
        });
    }

    @Test
    void the_same_decline_again_gets_the_same_answer_and_the_other_side_hears_it_is_over() {
        Proposal declined =
                ((DeclineResult.Declined) open.decline(Side.SCHOOL, DeclineReason.OTHER, null, LATER)).proposal();

        assertThat(declined.decline(Side.SCHOOL, DeclineReason.OTHER, null, LATER))
                .isEqualTo(new DeclineResult.Repeated(declined));
        assertThat(declined.decline(Side.ENTERPRISE, DeclineReason.OTHER, null, LATER))
                .asInstanceOf(type(DeclineResult.Refused.class))
                .extracting(DeclineResult.Refused::code)
                .isEqualTo("proposal-declined");
        refused(declined.accept(Side.ENTERPRISE, null, 1, SOMEBODY, LATER), "proposal-declined");
    }

    @Test
    void after_its_time_nobody_can_accept_even_before_it_is_swept_away() {
        refused(open.accept(Side.SCHOOL, null, 1, SOMEBODY, TOO_LATE), "proposal-expired");
        assertThat(open.expire(TOO_LATE).state()).isEqualTo(ProposalState.EXPIRED);
    }

    @Test
    void what_is_over_never_changes_again() {
        Proposal withdrawn = open.withdraw("OFFER_PAUSED", LATER);

        assertThat(withdrawn.ending()).isEqualTo(new Ending(null, "OFFER_PAUSED", null, LATER));
        assertThatIllegalStateException().isThrownBy(() -> withdrawn.expire(LATER));
        assertThatIllegalStateException().isThrownBy(() -> withdrawn.withdraw("OFFER_CUT", LATER));
        refused(withdrawn.accept(Side.SCHOOL, null, 1, SOMEBODY, LATER), "proposal-withdrawn");
    }

    private static Proposal accepted(Proposal proposal, Side side, @Nullable Integer quantity) {
        return ((AcceptanceResult.Accepted) proposal.accept(side, quantity, 1, SOMEBODY, LATER)).proposal();
    }

    private static Proposal agreed(Proposal proposal, Side side, @Nullable Integer quantity) {
        return ((AcceptanceResult.Agreed) proposal.accept(side, quantity, 1, SOMEBODY, LATER)).proposal();
    }

    private static void refused(AcceptanceResult result, String code) {
        assertThat(result)
                .asInstanceOf(type(AcceptanceResult.Refused.class))
                .extracting(AcceptanceResult.Refused::code)
                .isEqualTo(code);
    }

    @Test
    void money_is_spoken_of_in_yuan() {
        Proposal gift = proposal(300_000, MarketKey.of(GiftKind.FUNDS, "funds"));

        AcceptanceResult result = gift.accept(Side.SCHOOL, 300_001, 1, SOMEBODY, LATER);

        refused(result, "quantity-out-of-range");
        assertThat(((AcceptanceResult.Refused) result).words().zh())
                .isEqualTo("接受数量应在 0.01 元 到 3,000.00 元 之间，收到 3,000.01 元");
    }

    private static Proposal proposal(int quantity) {
        return proposal(quantity, MarketKey.of(GiftKind.EQUIPMENT, "microscope"));
    }

    private static Proposal proposal(int quantity, MarketKey market) {
        return new Proposal(
                UUID.randomUUID(),
                1,
                new Pair(UUID.randomUUID(), UUID.randomUUID()),
                UUID.randomUUID(),
                UUID.randomUUID(),
                market,
                ProposalOrigin.PLATFORM,
                ProposalState.OPEN,
                quantity,
                quantity,
                Particulars.NONE,
                new Fit(700, List.of()),
                1,
                null,
                null,
                null,
                MADE,
                TOO_LATE,
                null);
    }
}
