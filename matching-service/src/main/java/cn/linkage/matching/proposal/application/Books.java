package cn.linkage.matching.proposal.application;

import cn.linkage.matching.market.MarketBook;
import cn.linkage.matching.market.NeedOnMarket;
import cn.linkage.matching.market.OfferOnMarket;
import cn.linkage.matching.market.Particulars;
import cn.linkage.matching.market.Quantities;
import cn.linkage.matching.market.Seats;
import cn.linkage.matching.market.TourSlot;
import cn.linkage.matching.proposal.model.Pair;
import cn.linkage.matching.proposal.model.Proposal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** The locked offers and needs of one transaction, with what it moves in their books; written once at the end. */
final class Books {

    private final MarketBook market;
    private final Map<UUID, OfferOnMarket> offers;
    private final Map<UUID, NeedOnMarket> needs;
    private final Map<UUID, Quantities> offerBooks = new HashMap<>();
    private final Map<UUID, Quantities> needBooks = new HashMap<>();
    private final Map<TourSlot.Key, Quantities> slotBooks = new HashMap<>();

    private Books(MarketBook market, Collection<UUID> offerIds, Collection<UUID> needIds) {
        this.market = market;
        this.offers = market.lockOffers(offerIds);
        this.needs = market.lockNeeds(needIds);
    }

    /** Locks offers, then needs. */
    static Books lock(MarketBook market, Collection<UUID> offerIds, Collection<UUID> needIds) {
        return new Books(market, offerIds, needIds);
    }

    static Books lock(MarketBook market, Pair pair) {
        return new Books(market, List.of(pair.offerId()), List.of(pair.needId()));
    }

    boolean knows(Pair pair) {
        return offers.containsKey(pair.offerId()) && needs.containsKey(pair.needId());
    }

    OfferOnMarket offer(UUID id) {
        return Objects.requireNonNull(offers.get(id), () -> "Offer " + id + " is not on the market");
    }

    NeedOnMarket need(UUID id) {
        return Objects.requireNonNull(needs.get(id), () -> "Need " + id + " is not on the market");
    }

    int freeOfOffer(UUID id) {
        return offerBooks.getOrDefault(id, offer(id).quantities()).free();
    }

    int freeOfNeed(UUID id) {
        return needBooks.getOrDefault(id, need(id).quantities()).free();
    }

    /** The offer with what was moved in its slots' books here. */
    OfferOnMarket offerNow(UUID id) {
        OfferOnMarket offer = offer(id);
        return offer.slots().isEmpty()
                ? offer
                : offer.withSlots(offer.slots().stream()
                        .map(s -> new TourSlot.Booked(
                                s.slot(), slotBooks.getOrDefault(s.slot().key(id), s.quantities())))
                        .toList());
    }

    void hold(Pair pair, int quantity, Particulars particulars) {
        move(pair, books -> books.hold(quantity));
        moveSeats(pair, particulars, (books, pupils) -> books.hold(pupils));
    }

    void release(Proposal proposal, int quantity) {
        if (quantity > 0) {
            move(proposal.pair(), books -> books.release(quantity));
            // The group of a tour goes whole, so its seats are released all together.
            moveSeats(proposal.pair(), proposal.particulars(), Quantities::release);
        }
    }

    void agree(Proposal proposal) {
        move(proposal.pair(), books -> books.agree(proposal.quantity()));
        moveSeats(proposal.pair(), proposal.particulars(), Quantities::agree);
    }

    void write() {
        market.writeOffers(offerBooks);
        market.writeNeeds(needBooks);
        if (!slotBooks.isEmpty()) {
            market.writeSlots(slotBooks);
        }
    }

    private void moveSeats(Pair pair, Particulars particulars, BiFunction<Quantities, Integer, Quantities> change) {
        for (Seats seats : particulars.seats()) {
            TourSlot.Key key = seats.slot(pair.offerId());
            Quantities before = slotBooks.computeIfAbsent(
                    key,
                    k -> offer(k.offerId()).slots().stream()
                            .filter(s -> s.slot().key(k.offerId()).equals(k))
                            .findFirst()
                            .orElseThrow(() -> new IllegalStateException("Slot " + k + " is not on the market"))
                            .quantities());
            slotBooks.put(key, change.apply(before, seats.pupils()));
        }
    }

    private void move(Pair pair, UnaryOperator<Quantities> change) {
        offerBooks.put(
                pair.offerId(),
                change.apply(offerBooks.getOrDefault(
                        pair.offerId(), offer(pair.offerId()).quantities())));
        needBooks.put(
                pair.needId(),
                change.apply(needBooks.getOrDefault(
                        pair.needId(), need(pair.needId()).quantities())));
    }
}
