package cn.linkage.matching.proposal.model;

import cn.linkage.contracts.codes.Words;

/** What came of an acceptance. */
public sealed interface AcceptanceResult {

    /** The side's yes is kept, the other side's is awaited; {@code freed} is free again at once. */
    record Accepted(Proposal proposal, int freed) implements AcceptanceResult {}

    /** Both sides have said yes. */
    record Agreed(Proposal proposal, int freed) implements AcceptanceResult {}

    /** The side had said the same before; nothing changes. */
    record Repeated(Proposal proposal) implements AcceptanceResult {}

    /**
     * It cannot be.
     *
     * @param code stable, for programs
     */
    record Refused(String code, Words words) implements AcceptanceResult {}
}
