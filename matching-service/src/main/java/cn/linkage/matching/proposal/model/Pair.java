package cn.linkage.matching.proposal.model;

import java.util.UUID;

/** An offer and a need. */
public record Pair(UUID offerId, UUID needId) {}
