package cn.linkage.matching.market;

import cn.linkage.contracts.codes.ListingState;

/** What the owner lets happen with an offer or need. Only an open one takes part. */
public enum MarketState {
    OPEN,
    PAUSED,
    WITHDRAWN,
    EXPIRED;

    /** What a state at the owner's means here. */
    public static MarketState of(ListingState listed) {
        return switch (listed) {
            case PUBLISHED -> OPEN;
            case PAUSED -> PAUSED;
            case WITHDRAWN -> WITHDRAWN;
            case EXPIRED -> EXPIRED;
        };
    }
}
