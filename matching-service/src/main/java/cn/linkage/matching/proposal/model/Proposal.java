package cn.linkage.matching.proposal.model;

import cn.linkage.contracts.codes.ProposalOrigin;
import cn.linkage.contracts.codes.Side;
import cn.linkage.contracts.codes.Words;
import cn.linkage.matching.fit.Fit;
import cn.linkage.matching.market.MarketKey;
import cn.linkage.matching.market.Particulars;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A match of one offer and one need that both sides are asked about.
 *
 * <p>Life: a proposal is made OPEN, by the platform or by one side (who has then accepted). While it is open its quantity
 * is held from the offer and for the need. Each side accepts all of it or a part, at which the rest is free at once. The
 * second acceptance makes it AGREED with the quantity that both accepted. Either side may make it DECLINED before that,
 * and the pair is not proposed again. Left unanswered it is EXPIRED. When an owner cuts, pauses or ends the offer or need
 * it is WITHDRAWN. What is not OPEN never changes again. Immutable: every change gives the proposal as it is after it.
 *
 * @param version 1 when made, one more with every change
 * @param proposedQuantity how much was proposed at first
 * @param quantity how much is held while open, and agreed in the end
 * @param particulars what it is about besides the quantity
 * @param fit score and reasons when it was made
 * @param traceparent the trace that led to it
 */
public record Proposal(
        UUID id,
        long version,
        Pair pair,
        UUID enterpriseId,
        UUID schoolId,
        MarketKey market,
        ProposalOrigin origin,
        ProposalState state,
        int proposedQuantity,
        int quantity,
        Particulars particulars,
        Fit fit,
        int policyVersion,
        @Nullable Acceptance enterpriseAcceptance,
        @Nullable Acceptance schoolAcceptance,
        @Nullable Ending ending,
        Instant madeAt,
        Instant expiresAt,
        @Nullable String traceparent) {

    /** One side accepts a part, or all where {@code asked} is null; never less than would be of use to the school. */
    public AcceptanceResult accept(Side side, @Nullable Integer asked, int leastUseful, UUID person, Instant now) {
        Acceptance own = acceptanceOf(side);
        if (own != null && (asked == null || asked == own.quantity()) && acceptedOrAgreed()) {
            return new AcceptanceResult.Repeated(this);
        }
        if (state != ProposalState.OPEN) {
            return refused("proposal-" + state.name().toLowerCase(Locale.ROOT), over());
        }
        if (!now.isBefore(expiresAt)) {
            return refused("proposal-expired", new Words("匹配方案已过期", "The proposal has expired"));
        }
        if (own != null) {
            return refused(
                    "already-accepted",
                    new Words(
                            "贵方已接受 " + zh(own.quantity()) + "，不能改为 " + zh(Objects.requireNonNullElse(asked, quantity)),
                            "You accepted " + en(own.quantity()) + " before; it cannot become "
                                    + en(Objects.requireNonNullElse(asked, quantity))));
        }
        int accepted = asked == null ? quantity : asked;
        if (accepted < 1 || accepted > quantity) {
            return refused(
                    "quantity-out-of-range",
                    new Words(
                            "接受数量应在 " + zh(1) + " 到 " + zh(quantity) + " 之间，收到 " + zh(accepted),
                            "The quantity must be " + en(1) + " to " + en(quantity) + ", got " + en(accepted)));
        }
        if (accepted < leastUseful) {
            return refused(
                    "below-minimum-useful-quantity",
                    new Words(
                            "少于 " + zh(leastUseful) + " 对学校没有用处，收到 " + zh(accepted),
                            "Less than " + en(leastUseful) + " is of no use to the school, got " + en(accepted)));
        }
        return withAcceptance(side, new Acceptance(accepted, person, now));
    }

    /** One side says no. */
    public DeclineResult decline(Side side, DeclineReason reason, @Nullable String comment, Instant now) {
        if (state == ProposalState.DECLINED && ending != null && ending.by() == side) {
            return new DeclineResult.Repeated(this);
        }
        if (state != ProposalState.OPEN) {
            return new DeclineResult.Refused("proposal-" + state.name().toLowerCase(Locale.ROOT), over());
        }
        return new DeclineResult.Declined(
                ended(ProposalState.DECLINED, new Ending(side, reason.name(), comment, now)), quantity);
    }

    /** Nobody, or only one side, answered in time. */
    public Proposal expire(Instant now) {
        requireOpen();
        return ended(ProposalState.EXPIRED, new Ending(null, null, null, now));
    }

    /** The platform takes it back. */
    public Proposal withdraw(String reasonCode, Instant now) {
        requireOpen();
        return ended(ProposalState.WITHDRAWN, new Ending(null, reasonCode, null, now));
    }

    public boolean open() {
        return state == ProposalState.OPEN;
    }

    private String zh(int amount) {
        return market.inWords(amount).zh();
    }

    private String en(int amount) {
        return market.inWords(amount).en();
    }

    /** What a side has accepted, or null. */
    public @Nullable Acceptance acceptanceOf(Side side) {
        return switch (side) {
            case ENTERPRISE -> enterpriseAcceptance;
            case SCHOOL -> schoolAcceptance;
        };
    }

    private boolean acceptedOrAgreed() {
        return state == ProposalState.OPEN || state == ProposalState.AGREED;
    }

    private AcceptanceResult withAcceptance(Side side, Acceptance acceptance) {
        Acceptance enterprise = side == Side.ENTERPRISE ? acceptance : enterpriseAcceptance;
        Acceptance school = side == Side.SCHOOL ? acceptance : schoolAcceptance;
        boolean both = enterprise != null && school != null;
        Proposal after = new Proposal(
                id,
                version + 1,
                pair,
                enterpriseId,
                schoolId,
                market,
                origin,
                both ? ProposalState.AGREED : ProposalState.OPEN,
                proposedQuantity,
                acceptance.quantity(),
                particulars,
                fit,
                policyVersion,
                enterprise,
                school,
                both ? new Ending(null, null, null, acceptance.at()) : null,
                madeAt,
                expiresAt,
                traceparent);
        int freed = quantity - acceptance.quantity();
        return both ? new AcceptanceResult.Agreed(after, freed) : new AcceptanceResult.Accepted(after, freed);
    }

    private Proposal ended(ProposalState endState, Ending how) {
        return new Proposal(
                id,
                version + 1,
                pair,
                enterpriseId,
                schoolId,
                market,
                origin,
                endState,
                proposedQuantity,
                quantity,
                particulars,
                fit,
                policyVersion,
                enterpriseAcceptance,
                schoolAcceptance,
                how,
                madeAt,
                expiresAt,
                traceparent);
    }

    private Words over() {
        return switch (state) {
            case OPEN -> throw new IllegalStateException("Proposal " + id + " is open");
            case AGREED -> new Words("双方已达成协议", "Both sides have agreed already");
            case DECLINED -> new Words("匹配方案已被婉拒", "The proposal was declined");
            case EXPIRED -> new Words("匹配方案已过期", "The proposal has expired");
            case WITHDRAWN -> new Words("匹配方案已撤回", "The proposal was taken back");
        };
    }

    private void requireOpen() {
        if (state != ProposalState.OPEN) {
            throw new IllegalStateException("Proposal " + id + " is " + state + "; only an open one can end");
        }
    }

    private static AcceptanceResult refused(String code, Words words) {
        return new AcceptanceResult.Refused(code, words);
    }
}
