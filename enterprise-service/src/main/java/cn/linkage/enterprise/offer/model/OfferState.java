package cn.linkage.enterprise.offer.model;

/** Where an offer stands. See {@link Offer} for the ways between. */
public enum OfferState {
    DRAFT,
    PUBLISHED,
    PAUSED,
    WITHDRAWN,
    EXPIRED;

    /** Whether matching-service keeps the offer: it has been published and has not ended. */
    public boolean isLive() {
        return this == PUBLISHED || this == PAUSED;
    }
}
