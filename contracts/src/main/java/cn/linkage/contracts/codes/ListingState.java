package cn.linkage.contracts.codes;

/** Where an offer or a need stands once it was published; drafts are nobody else's business. */
public enum ListingState {
    PUBLISHED,
    PAUSED,
    WITHDRAWN,
    EXPIRED
}
