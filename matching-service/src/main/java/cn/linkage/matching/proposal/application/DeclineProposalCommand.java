package cn.linkage.matching.proposal.application;

import cn.linkage.contracts.codes.Side;
import cn.linkage.matching.proposal.model.DeclineReason;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A side says no.
 *
 * @param comment for that side's own memory
 */
public record DeclineProposalCommand(
        UUID proposalId,
        Side side,
        DeclineReason reason,
        @Nullable String comment) {}
