package cn.linkage.school.need.model;

/** Where a need stands. See {@link Need} for the ways between. */
public enum NeedState {
    DRAFT,
    PUBLISHED,
    PAUSED,
    WITHDRAWN,
    EXPIRED;

    /** Whether matching-service keeps the need: it has been published and has not ended. */
    public boolean isLive() {
        return this == PUBLISHED || this == PAUSED;
    }
}
