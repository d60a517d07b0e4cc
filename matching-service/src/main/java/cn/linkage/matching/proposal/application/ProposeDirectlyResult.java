package cn.linkage.matching.proposal.application;

import cn.linkage.contracts.codes.Words;
import cn.linkage.matching.proposal.model.Proposal;

/** What came of a direct way. */
public sealed interface ProposeDirectlyResult {

    /** The proposal, with the acceptance of the side that made it. */
    record Made(Proposal proposal) implements ProposeDirectlyResult {}

    /** It cannot be. */
    record Refused(String code, Words words) implements ProposeDirectlyResult {}
}
