package cn.linkage.matching.market.application;

import cn.linkage.matching.market.MarketBook;
import cn.linkage.matching.market.MarketClaims;
import cn.linkage.matching.market.MarketClaims.Reason;
import cn.linkage.matching.market.MarketState;
import cn.linkage.matching.market.OfferOnMarket;
import cn.linkage.matching.market.Quantities;
import cn.linkage.matching.market.model.MarketRows;
import cn.linkage.matching.market.model.OfferFacts;
import cn.linkage.matching.notice.NoticeBoard;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** The offer is open from now on, with these facts. */
    public void published(OfferFacts facts) {
        apply(facts, MarketState.OPEN);
    }

    /** The offer has these facts and stays what it is, open or paused. */
    public void changed(OfferFacts facts) {
        apply(facts, null);
    }

    /** The offer is paused, withdrawn or expired: open proposals go, agreements stay. */
    public void left(UUID offerId, long version, MarketState state, Reason reason) {
        OfferOnMarket known = locked(offerId)
                .orElseThrow(() -> new IllegalStateException(
                        "Offer " + offerId + " became " + state + " and was never published to this market"));
        if (known.version() >= version) {
            return;
        }
        claims.releaseOffer(offerId, Integer.MAX_VALUE, reason);
        rows.setOfferState(offerId, version, state);
    }

    private void apply(OfferFacts facts, @Nullable MarketState asked) {
        Optional<OfferOnMarket> found = locked(facts.id());
        if (found.isEmpty()) {
            rows.insertOffer(facts, asked == null ? MarketState.OPEN : asked);
            book.touch(List.of(facts.market()));
            return;
        }
        OfferOnMarket known = found.get();
        if (known.version() >= facts.version()) {
            return;
        }
        release(known, facts);
        Quantities before = locked(facts.id()).orElseThrow().quantities();
        Quantities books = before.resized(facts.capacity());
        rows.updateOffer(facts, asked == null ? known.state() : asked, books);
        book.touch(List.of(facts.market()));
        tellShortage(known, before, books, facts.occurredAt());
    }

    private void release(OfferOnMarket known, OfferFacts facts) {
        if (!known.market().equals(facts.market())) {
            claims.releaseOffer(facts.id(), Integer.MAX_VALUE, Reason.OFFER_CHANGED);
        } else if (known.quantities().excessUnder(facts.capacity()) > 0) {
            claims.releaseOffer(facts.id(), known.quantities().excessUnder(facts.capacity()), Reason.OFFER_CUT);
        }
    }

    private void tellShortage(OfferOnMarket offer, Quantities before, Quantities after, Instant at) {
        if (after.shortBy() != before.shortBy()) {
            notices.offerShort(offer.id(), offer.title(), after.shortBy(), at);
        }
    }

    private Optional<OfferOnMarket> locked(UUID id) {
        return Optional.ofNullable(book.lockOffers(List.of(id)).get(id));
    }
}
