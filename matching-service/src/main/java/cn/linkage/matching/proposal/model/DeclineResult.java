package cn.linkage.matching.proposal.model;

import cn.linkage.contracts.codes.Words;

/** What came of a no. */
public sealed interface DeclineResult {

    /** The proposal is over; {@code freed} is free again. */
    record Declined(Proposal proposal, int freed) implements DeclineResult {}

    /** The side had declined before; nothing changes. */
    record Repeated(Proposal proposal) implements DeclineResult {}

    /** It is over in another way already. */
    record Refused(String code, Words words) implements DeclineResult {}
}
