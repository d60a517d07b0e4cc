package cn.linkage.matching.market;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The books of all offers and needs.
 *
 * <p>Whoever changes them holds the rows' locks first, in one order for everybody, so that nobody waits in a circle: all
 * offers by id, then all needs by id, then proposals by id. Every method needs a transaction at hand.
 */
public interface MarketBook {

    /** Locks these offers until the end of the transaction; those that do not exist are left out. */
    Map<UUID, OfferOnMarket> lockOffers(Collection<UUID> ids);

    /** Locks these needs until the end of the transaction; those that do not exist are left out. */
    Map<UUID, NeedOnMarket> lockNeeds(Collection<UUID> ids);

    /** Writes the books of offers that are locked. */
    void writeOffers(Map<UUID, Quantities> books);

    /** Writes the books of needs that are locked. */
    void writeNeeds(Map<UUID, Quantities> books);

    /** Writes the books of slots whose offers are locked. */
    void writeSlots(Map<TourSlot.Key, Quantities> books);

    Optional<OfferOnMarket> offer(UUID id);

    Optional<NeedOnMarket> need(UUID id);

    /** The open offers of a market that have something free, by id, without locks. */
    List<OfferOnMarket> freeOffers(MarketKey market);

    /** The open needs of a market that miss something, by id, without locks. */
    List<NeedOnMarket> freeNeeds(MarketKey market);

    /** The open offers of these item categories of which something is not agreed, by id, without locks. */
    List<OfferOnMarket> openOffers(Set<String> itemCategories);

    /** The open needs of these item categories of which something is not agreed, by id, without locks. */
    List<NeedOnMarket> openNeeds(Set<String> itemCategories);

    /** How many offers and needs these two would give. */
    long countOpen(Set<String> itemCategories);

    /** Remembers that these markets want clearing. */
    void touch(Collection<MarketKey> markets);
}
