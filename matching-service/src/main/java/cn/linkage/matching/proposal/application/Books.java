package cn.linkage.matching.proposal.application;

import cn.linkage.matching.market.MarketBook;
import cn.linkage.matching.market.NeedOnMarket;
import cn.linkage.matching.market.OfferOnMarket;
import cn.linkage.matching.market.Quantities;
import cn.linkage.matching.proposal.model.Pair;
import cn.linkage.matching.proposal.model.Proposal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The locked offers and needs of one transaction, with what it moves in their books; written once at the end. */
final class Books {

    private final MarketBook market;
    private final Map<UUID, OfferOnMarket> offers;
    private final Map<UUID, NeedOnMarket> needs;
    private final Map<UUID, Quantities> offerBooks = new HashMap<>();
    private final Map<UUID, Quantities> needBooks = new HashMap<>();

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

    void hold(Pair pair, int quantity) {
        move(pair, books -> books.hold(quantity));
    }

    void release(Proposal proposal, int quantity) {
        if (quantity > 0) {
            move(proposal.pair(), books -> books.release(quantity));
        }
    }

    void agree(Proposal proposal) {
        move(proposal.pair(), books -> books.agree(proposal.quantity()));
    }

    void write() {
        market.writeOffers(offerBooks);
        market.writeNeeds(needBooks);
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
