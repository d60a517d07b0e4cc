package cn.linkage.enterprise.offer.application;

import java.util.UUID;

/** Which offers came from files, by all that their rows said. */
public interface ImportedOffers {

    /** Whether an offer of such a row is there; not where it was deleted since. */
    boolean knows(UUID enterpriseId, String says);

    void keep(UUID enterpriseId, String says, UUID offerId);
}
