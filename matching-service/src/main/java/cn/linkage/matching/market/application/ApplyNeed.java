package cn.linkage.matching.market.application;

import cn.linkage.matching.market.MarketBook;
import cn.linkage.matching.market.MarketClaims;
import cn.linkage.matching.market.MarketClaims.Reason;
import cn.linkage.matching.market.MarketState;
import cn.linkage.matching.market.NeedOnMarket;
import cn.linkage.matching.market.Quantities;
import cn.linkage.matching.market.model.MarketRows;
import cn.linkage.matching.market.model.NeedFacts;
import cn.linkage.matching.notice.NoticeBoard;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes over what a school did with its need. An older version than the one kept changes nothing. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ApplyNeed {

    private final MarketBook book;
    private final MarketRows rows;
    private final MarketClaims claims;
    private final NoticeBoard notices;

    ApplyNeed(MarketBook book, MarketRows rows, MarketClaims claims, NoticeBoard notices) {
        this.book = book;
        this.rows = rows;
        this.claims = claims;
        this.notices = notices;
    }

    /** The needs are open from now on, with these facts; the same one again is known by its version. */
    public void published(List<NeedFacts> all) {
        // Most are new, and nobody can have a claim on what was not there.
        Set<UUID> added = rows.insertNeeds(all, MarketState.OPEN);
        book.touch(all.stream()
                .filter(facts -> added.contains(facts.id()))
                .map(NeedFacts::market)
                .collect(Collectors.toSet()));
        for (NeedFacts facts : all) {
            // Taken out, so that a second one of the same need changes the first.
            if (!added.remove(facts.id())) {
                change(facts, MarketState.OPEN);
            }
        }
    }

    /** The need has these facts and stays what it is, open or paused. */
    public void changed(NeedFacts facts) {
        apply(facts, null);
    }

    /** The need is paused, withdrawn or expired: open proposals go, agreements stay; what was kept from others is theirs. */
    public void left(UUID needId, long version, MarketState state, Reason reason) {
        NeedOnMarket known = lockedWithOffers(needId)
                .orElseThrow(() -> new IllegalStateException(
                        "Need " + needId + " became " + state + " and was never published to this market"));
        if (known.version() >= version) {
            return;
        }
        claims.releaseNeed(needId, Integer.MAX_VALUE, reason);
        rows.setNeedState(needId, version, state);
        book.touch(List.of(known.market()));
    }

    /** The need stands like this, whatever was known of it; its owner said so without anything having happened. */
    public void restated(NeedFacts facts, MarketState state) {
        boolean closed = state != MarketState.OPEN
                && lockedWithOffers(facts.id())
                        .filter(known -> known.version() < facts.version() && known.state() == MarketState.OPEN)
                        .isPresent();
        if (closed) {
            claims.releaseNeed(facts.id(), Integer.MAX_VALUE, Reason.NEED_CHANGED);
        }
        apply(facts, state);
    }

    private void apply(NeedFacts facts, @Nullable MarketState asked) {
        if (rows.insertNeeds(List.of(facts), asked == null ? MarketState.OPEN : asked)
                .isEmpty()) {
            change(facts, asked);
        } else {
            book.touch(List.of(facts.market()));
        }
    }

    private void change(NeedFacts facts, @Nullable MarketState asked) {
        NeedOnMarket known = lockedWithOffers(facts.id()).orElseThrow();
        if (known.version() >= facts.version()) {
            return;
        }
        release(known, facts);
        Quantities before = locked(facts.id()).orElseThrow().quantities();
        Quantities books = before.resized(facts.quantity());
        rows.updateNeed(facts, asked == null ? known.state() : asked, books);
        book.touch(List.of(facts.market()));
        if (books.shortBy() != before.shortBy()) {
            notices.needShort(
                    known.id(), known.title(), known.market().shortWords(books.shortBy()), facts.occurredAt());
        }
    }

    private void release(NeedOnMarket known, NeedFacts facts) {
        if (!known.market().equals(facts.market())
                || !known.terms().equals(facts.terms())
                || known.usedAccepted() != facts.usedAccepted()) {
            claims.releaseNeed(facts.id(), Integer.MAX_VALUE, Reason.NEED_CHANGED);
        } else if (known.quantities().excessUnder(facts.quantity()) > 0) {
            claims.releaseNeed(facts.id(), known.quantities().excessUnder(facts.quantity()), Reason.NEED_CUT);
        }
    }

    /** Offers come before needs in the order of locks, so those that the need's proposals hold from are locked first. */
    private Optional<NeedOnMarket> lockedWithOffers(UUID id) {
        Set<UUID> offers = claims.offersClaimedFor(id);
        book.lockOffers(offers);
        Optional<NeedOnMarket> need = locked(id);
        if (!offers.containsAll(claims.offersClaimedFor(id))) {
            throw new CannotAcquireLockException(
                    "A proposal for need " + id + " came between looking and locking; the event is taken again");
        }
        return need;
    }

    private Optional<NeedOnMarket> locked(UUID id) {
        return Optional.ofNullable(book.lockNeeds(List.of(id)).get(id));
    }
}
