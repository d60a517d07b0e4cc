package cn.linkage.matching.market.application;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.matching.market.MarketBook;
import cn.linkage.matching.market.MarketClaims;
import cn.linkage.matching.market.MarketClaims.Reason;
import cn.linkage.matching.market.MarketState;
import cn.linkage.matching.market.OfferOnMarket;
import cn.linkage.matching.market.Quantities;
import cn.linkage.matching.market.TourSlot;
import cn.linkage.matching.market.model.MarketRows;
import cn.linkage.matching.market.model.OfferFacts;
import cn.linkage.matching.notice.NoticeBoard;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes over what an enterprise did with its offer. An older version than the one kept changes nothing. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ApplyOffer {

    private final MarketBook book;
    private final MarketRows rows;
    private final MarketClaims claims;
    private final NoticeBoard notices;

    ApplyOffer(MarketBook book, MarketRows rows, MarketClaims claims, NoticeBoard notices) {
        this.book = book;
        this.rows = rows;
        this.claims = claims;
        this.notices = notices;
    }

    /** The offers are open from now on, with these facts; the same one again is known by its version. */
    public void published(List<OfferFacts> all) {
        // Most are new, and nobody can have a claim on what was not there.
        Set<UUID> added = rows.insertOffers(all, MarketState.OPEN);
        book.touch(all.stream()
                .filter(facts -> added.contains(facts.id()))
                .map(OfferFacts::market)
                .collect(Collectors.toSet()));
        for (OfferFacts facts : all) {
            // Taken out, so that a second one of the same offer changes the first.
            if (!added.remove(facts.id())) {
                change(facts, MarketState.OPEN);
            }
        }
    }

    /** The offer has these facts and stays what it is, open or paused. */
    public void changed(OfferFacts facts) {
        apply(facts, null);
    }

    /** The offer is paused, withdrawn or expired: open proposals go, agreements stay; what was kept from others is theirs. */
    public void left(UUID offerId, long version, MarketState state, Reason reason) {
        OfferOnMarket known = locked(offerId)
                .orElseThrow(() -> new IllegalStateException(
                        "Offer " + offerId + " became " + state + " and was never published to this market"));
        if (known.version() >= version) {
            return;
        }
        claims.releaseOffer(offerId, Integer.MAX_VALUE, reason);
        rows.setOfferState(offerId, version, state);
        book.touch(List.of(known.market()));
    }

    /** The offer stands like this, whatever was known of it; its owner said so without anything having happened. */
    public void restated(OfferFacts facts, MarketState state) {
        boolean closed = state != MarketState.OPEN
                && locked(facts.id())
                        .filter(known -> known.version() < facts.version() && known.state() == MarketState.OPEN)
                        .isPresent();
        if (closed) {
            claims.releaseOffer(facts.id(), Integer.MAX_VALUE, Reason.OFFER_CHANGED);
        }
        apply(facts, state);
    }

    private void apply(OfferFacts facts, @Nullable MarketState asked) {
        if (rows.insertOffers(List.of(facts), asked == null ? MarketState.OPEN : asked)
                .isEmpty()) {
            change(facts, asked);
        } else {
            book.touch(List.of(facts.market()));
        }
    }

    private void change(OfferFacts facts, @Nullable MarketState asked) {
        OfferOnMarket known = locked(facts.id()).orElseThrow();
        if (known.version() >= facts.version()) {
            return;
        }
        release(known, facts);
        OfferOnMarket before = locked(facts.id()).orElseThrow();
        List<TourSlot.Booked> slots = SlotChanges.after(before.slots(), facts.slots());
        Quantities books = before.quantities()
                .resized(facts.market().kind() == GiftKind.STUDY_TOUR ? SlotChanges.total(slots) : facts.capacity());
        rows.updateOffer(facts, asked == null ? known.state() : asked, books, slots);
        book.touch(List.of(facts.market()));
        tellShortage(before, books, slots, facts.occurredAt());
    }

    private void release(OfferOnMarket known, OfferFacts facts) {
        if (!known.market().equals(facts.market())
                || !known.terms().equals(facts.terms())
                || known.used() != facts.used()) {
            claims.releaseOffer(facts.id(), Integer.MAX_VALUE, Reason.OFFER_CHANGED);
        } else if (known.isTour()) {
            for (TourSlot.Booked slot : known.slots()) {
                int excess = SlotChanges.excess(slot, facts.slots());
                if (excess > 0) {
                    claims.releaseSlot(slot.slot().key(facts.id()), excess, Reason.OFFER_CUT);
                }
            }
        } else if (known.quantities().excessUnder(facts.capacity()) > 0) {
            claims.releaseOffer(facts.id(), known.quantities().excessUnder(facts.capacity()), Reason.OFFER_CUT);
        }
    }

    private void tellShortage(OfferOnMarket before, Quantities after, List<TourSlot.Booked> slots, Instant at) {
        if (after.shortBy() != before.quantities().shortBy()) {
            notices.offerShort(before.id(), before.title(), before.market().shortWords(after.shortBy()), at);
        }
        for (TourSlot.Booked slot : slots) {
            int shortBy = slot.quantities().shortBy();
            if (shortBy != SlotChanges.shortBefore(slot, before.slots())) {
                notices.slotShort(
                        before.id(),
                        slot.slot().slotId(),
                        slot.slot().date(),
                        before.title(),
                        before.market().shortWords(shortBy),
                        at);
            }
        }
    }

    private Optional<OfferOnMarket> locked(UUID id) {
        return Optional.ofNullable(book.lockOffers(List.of(id)).get(id));
    }
}
