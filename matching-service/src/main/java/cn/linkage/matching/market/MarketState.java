package cn.linkage.matching.market;

/** What the owner lets happen with an offer or need. Only an open one takes part. */
public enum MarketState {
    OPEN,
    PAUSED,
    WITHDRAWN,
    EXPIRED
}
