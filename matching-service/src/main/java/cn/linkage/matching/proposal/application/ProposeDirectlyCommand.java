package cn.linkage.matching.proposal.application;

import cn.linkage.contracts.codes.Side;
import java.util.UUID;

/** A school asks for an offer ({@code SCHOOL}), or an enterprise pledges to a need ({@code ENTERPRISE}). */
public record ProposeDirectlyCommand(UUID offerId, UUID needId, int quantity, Side side, UUID personId) {}
