package cn.linkage.enterprise.offer.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All offers. Every write stores the offer, its event where it is a published fact, and its audit row together, in the
 * caller's transaction.
 */
public interface Offers {

    /** The offer, locked until the transaction ends, so that its changes and their events follow one another. */
    Optional<Offer> findLocked(UUID id);

    /** Locked offers that are live although their last day is before today, oldest first; none that another process is at. */
    List<Offer> overdue(LocalDate today, int most);

    /** Stores what changed; fails with an optimistic lock where the version before is no longer the stored one. */
    void save(OfferResult.Changed changed, Instant at);

    /**
     * Stores new offers with all that was done to them since, in one go; events and audit tell of each change.
     *
     * @param changes in their order, those of each offer beginning with its creation
     */
    void addAll(List<OfferResult.Changed> changes, Instant at);
}
