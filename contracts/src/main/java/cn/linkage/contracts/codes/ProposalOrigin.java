package cn.linkage.contracts.codes;

/** Who started a proposal: the platform, a school that asks for an offer, an enterprise that pledges to a need. */
public enum ProposalOrigin {
    PLATFORM,
    REQUEST,
    PLEDGE
}
