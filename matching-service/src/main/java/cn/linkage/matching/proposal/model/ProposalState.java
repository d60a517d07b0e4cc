package cn.linkage.matching.proposal.model;

/** Where a proposal is in its life; all but {@link #OPEN} are final. */
public enum ProposalState {
    OPEN,
    AGREED,
    DECLINED,
    EXPIRED,
    WITHDRAWN
}
