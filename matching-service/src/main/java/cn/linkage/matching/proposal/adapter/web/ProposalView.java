package cn.linkage.matching.proposal.adapter.web;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.ProposalOrigin;
import cn.linkage.contracts.codes.Side;
import cn.linkage.matching.fit.Reason;
import cn.linkage.matching.market.Naming;
import cn.linkage.matching.market.Seats;
import cn.linkage.matching.proposal.application.ProposalListing;
import cn.linkage.matching.proposal.model.Acceptance;
import cn.linkage.matching.proposal.model.Ending;
import cn.linkage.matching.proposal.model.Proposal;
import cn.linkage.matching.proposal.model.ProposalState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as its parties see it.
 *
 * @param quantity held while it is open, agreed in the end
 * @param quantityZh the quantity as people read it, money in yuan
 * @param seats of a study tour: slots and days by grade band
 * @param naming of a naming: the thing and its term
 * @param endedBy the side that declined
 * @param comment the reader's own side's comment; the other side's is not shown
 */
@Schema(name = "Proposal")
record ProposalView(
        UUID id,
        long version,
        UUID offerId,
        String offerTitle,
        UUID needId,
        String needTitle,
        UUID enterpriseId,
        @Nullable String enterpriseName,
        UUID schoolId,
        @Nullable String schoolName,
        GiftKind kind,
        String itemCategory,
        ItemCategory.Unit unit,
        ProposalOrigin origin,
        ProposalState state,
        int proposedQuantity,
        int quantity,
        String quantityZh,
        String quantityEn,
        List<Seats> seats,
        @Nullable Naming naming,
        int scorePerMille,
        List<Reason> reasons,
        int policyVersion,
        @Nullable AcceptanceView enterpriseAcceptance,
        @Nullable AcceptanceView schoolAcceptance,
        @Nullable Side endedBy,
        @Nullable String reasonCode,
        @Nullable String comment,
        @Nullable Instant endedAt,
        Instant madeAt,
        Instant expiresAt) {

    /** One side's yes; who said it is that side's own business. */
    @Schema(name = "Acceptance")
    record AcceptanceView(int quantity, Instant at) {

        static @Nullable AcceptanceView of(@Nullable Acceptance acceptance) {
            return acceptance == null ? null : new AcceptanceView(acceptance.quantity(), acceptance.at());
        }
    }

    static ProposalView of(ProposalListing.Named named, Set<Side> readersSides) {
        Proposal p = named.proposal();
        Ending ending = p.ending();
        Side by = ending == null ? null : ending.by();
        return new ProposalView(
                p.id(),
                p.version(),
                p.pair().offerId(),
                named.offerTitle(),
                p.pair().needId(),
                named.needTitle(),
                p.enterpriseId(),
                named.enterpriseName(),
                p.schoolId(),
                named.schoolName(),
                p.market().kind(),
                p.market().itemCategory(),
                p.market().unit(),
                p.origin(),
                p.state(),
                p.proposedQuantity(),
                p.quantity(),
                p.market().inWords(p.quantity()).zh(),
                p.market().inWords(p.quantity()).en(),
                p.particulars().seats(),
                p.particulars().naming(),
                p.fit().scorePerMille(),
                p.fit().reasons(),
                p.policyVersion(),
                AcceptanceView.of(p.enterpriseAcceptance()),
                AcceptanceView.of(p.schoolAcceptance()),
                by,
                ending == null ? null : ending.reasonCode(),
                ending != null && by != null && readersSides.contains(by) ? ending.comment() : null,
                ending == null ? null : ending.at(),
                p.madeAt(),
                p.expiresAt());
    }
}
