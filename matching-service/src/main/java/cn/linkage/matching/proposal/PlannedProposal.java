package cn.linkage.matching.proposal;

import cn.linkage.matching.fit.Fit;
import java.util.UUID;

/** A match that a clearing found; whether it still can be is looked at under the locks. */
public record PlannedProposal(UUID offerId, UUID needId, int quantity, Fit fit, int policyVersion) {}
