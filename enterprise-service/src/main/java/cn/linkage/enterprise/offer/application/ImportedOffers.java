package cn.linkage.enterprise.offer.application;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which offers came from files, by all that their rows said. */
public interface ImportedOffers {

    /** Those of the rows of which an offer is there; not where it was deleted since. */
    Set<String> knownOf(UUID enterpriseId, Collection<String> says);

    /**
     * Notes whence they came.
     *
     * @param offerBySaying the id of the offer by what its row said
     */
    void keep(UUID enterpriseId, Map<String, UUID> offerBySaying);
}
