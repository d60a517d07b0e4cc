package cn.linkage.enterprise.offer.model;

/** What is done to an offer. */
public enum OfferAction {
    CREATE,
    EDIT,
    DELETE,
    PUBLISH,
    PAUSE,
    RESUME,
    WITHDRAW,
    EXPIRE
}
