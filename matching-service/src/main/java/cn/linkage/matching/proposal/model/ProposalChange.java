package cn.linkage.matching.proposal.model;

import cn.linkage.contracts.codes.Side;

/** What happened to a proposal that was there already. */
public sealed interface ProposalChange {

    record Accepted(Side side, int quantity) implements ProposalChange {}

    record Declined(Side side, DeclineReason reason) implements ProposalChange {}

    record Expired() implements ProposalChange {}

    record Withdrawn(String reasonCode) implements ProposalChange {}
}
