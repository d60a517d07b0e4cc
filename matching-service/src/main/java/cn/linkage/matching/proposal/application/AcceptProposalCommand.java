package cn.linkage.matching.proposal.application;

import cn.linkage.contracts.codes.Side;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A side says yes.
 *
 * @param quantity how much of it; null for all
 */
public record AcceptProposalCommand(
        UUID proposalId, Side side, @Nullable Integer quantity, UUID personId) {}
