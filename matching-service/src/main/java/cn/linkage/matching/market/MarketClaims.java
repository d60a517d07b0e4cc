package cn.linkage.matching.market;

import java.util.Set;
import java.util.UUID;

/**
 * What holds quantities of the market: the open proposals. The market asks them to let go when an owner cuts, pauses or
 * withdraws; it does not know what they are. Every method needs a transaction at hand.
 */
public interface MarketClaims {

    /** Why something has to be let go; the codes that events and notices carry. */
    enum Reason {
        OFFER_CUT,
        OFFER_PAUSED,
        OFFER_WITHDRAWN,
        OFFER_EXPIRED,
        OFFER_CHANGED,
        NEED_CUT,
        NEED_PAUSED,
        NEED_WITHDRAWN,
        NEED_EXPIRED,
        NEED_CHANGED,
        /** A clearing round found something better for proposals that nobody had accepted. */
        BETTER_MATCH
    }

    /** The offers from which a need's claims hold: to be locked before the need is. */
    Set<UUID> offersClaimedFor(UUID needId);

    /**
     * Lets go claims on an offer, those without any acceptance first, then the latest, then the lowest score, until at
     * least so much is free again. The offer is locked by the caller.
     */
    void releaseOffer(UUID offerId, int quantity, Reason reason);

    /** The same for one slot of a study tour, in pupils; its offer is locked by the caller. */
    void releaseSlot(TourSlot.Key slot, int pupils, Reason reason);

    /** The same for a need; it and {@link #offersClaimedFor the offers concerned} are locked by the caller. */
    void releaseNeed(UUID needId, int quantity, Reason reason);
}
