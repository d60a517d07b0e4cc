package cn.linkage.matching.market.model;

import cn.linkage.matching.market.MarketState;
import cn.linkage.matching.market.Quantities;
import cn.linkage.matching.market.TourSlot;
import java.util.List;
import java.util.UUID;

/** Where the market's own rows are written: what their owners said last. The books are {@code MarketBook}'s. */
public interface MarketRows {

    /** Adds the offer; false, and nothing written, where it is there already. */
    boolean insertOffer(OfferFacts facts, MarketState state);

    /**
     * Writes what the owner says now.
     *
     * @param slots what becomes of the slots of a study tour; empty for other kinds
     */
    void updateOffer(OfferFacts facts, MarketState state, Quantities books, List<TourSlot.Booked> slots);

    void setOfferState(UUID id, long version, MarketState state);

    /** Adds the need; false, and nothing written, where it is there already. */
    boolean insertNeed(NeedFacts facts, MarketState state);

    void updateNeed(NeedFacts facts, MarketState state, Quantities books);

    void setNeedState(UUID id, long version, MarketState state);
}
