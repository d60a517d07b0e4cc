package cn.linkage.matching.proposal.model;

import java.time.Instant;
import java.util.UUID;

/** One side's yes: to how much, by whom, when. */
public record Acceptance(int quantity, UUID personId, Instant at) {}
