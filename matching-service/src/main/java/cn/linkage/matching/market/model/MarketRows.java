package cn.linkage.matching.market.model;

import cn.linkage.matching.market.MarketState;
import cn.linkage.matching.market.Quantities;
import cn.linkage.matching.market.TourSlot;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Where the market's own rows are written: what their owners said last. The books are {@code MarketBook}'s. */
public interface MarketRows {

    /** Adds those that are not there already, of each the first; says which they were. */
    Set<UUID> insertOffers(List<OfferFacts> facts, MarketState state);

    /**
     * Writes what the owner says now.
     *
     * @param slots what becomes of the slots of a study tour; empty for other kinds
     */
    void updateOffer(OfferFacts facts, MarketState state, Quantities books, List<TourSlot.Booked> slots);

    void setOfferState(UUID id, long version, MarketState state);

    /** Adds those that are not there already, of each the first; says which they were. */
    Set<UUID> insertNeeds(List<NeedFacts> facts, MarketState state);

    void updateNeed(NeedFacts facts, MarketState state, Quantities books);

    void setNeedState(UUID id, long version, MarketState state);
}
