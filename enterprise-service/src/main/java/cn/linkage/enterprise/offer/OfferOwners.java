package cn.linkage.enterprise.offer;

import java.util.Optional;
import java.util.UUID;

/** Whose an offer is and whether the public may see it; what the access table has to know of offers. */
public interface OfferOwners {

    Optional<OfferOwner> ownerOf(UUID offerId);

    /**
     * An owner.
     *
     * @param published whether anyone may see it
     */
    record OfferOwner(UUID enterpriseId, boolean published) {}
}
