package cn.linkage.enterprise.offer.application;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which offers came from files, by all that their rows said. */
public interface ImportedOffers {

    /**
     * Where an imported offer came from.
     *
     * @param says all that the row said
     */
    record Origin(UUID enterpriseId, String says) {}

    /** Those of the rows of which an offer is there; not where it was deleted since. */
    Set<Origin> known(Collection<Origin> origins);

    /**
     * Notes whence they came.
     *
     * @param offerByOrigin the id of the offer by its row
     */
    void keep(Map<Origin, UUID> offerByOrigin);
}
