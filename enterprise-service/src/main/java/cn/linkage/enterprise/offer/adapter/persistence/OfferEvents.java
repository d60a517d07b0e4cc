package cn.linkage.enterprise.offer.adapter.persistence;

import cn.linkage.contracts.Event;
import cn.linkage.contracts.codes.ListingState;
import cn.linkage.contracts.enterprise.OfferChanged;
import cn.linkage.contracts.enterprise.OfferExpired;
import cn.linkage.contracts.enterprise.OfferPaused;
import cn.linkage.contracts.enterprise.OfferPublished;
import cn.linkage.contracts.enterprise.OfferRestated;
import cn.linkage.contracts.enterprise.OfferWithdrawn;
import cn.linkage.enterprise.offer.model.Offer;
import cn.linkage.enterprise.offer.model.OfferContent;
import cn.linkage.enterprise.offer.model.OfferResult;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** What other services learn of a change: everything about a live offer, nothing about a draft. */
final class OfferEvents {

    private OfferEvents() {}

    static Optional<Event> of(OfferResult.Changed changed, Instant at) {
        Offer offer = changed.offer();
        return switch (changed.action()) {
            case CREATE, DELETE -> Optional.empty();
            case EDIT -> offer.state().isLive() ? Optional.of(changed(offer, at)) : Optional.empty();
            // One moment for all who keep it: it is what a restatement says again.
            case PUBLISH -> Optional.of(published(offer, firstPublished(offer)));
            case RESUME -> Optional.of(published(offer, at));
            case PAUSE -> Optional.of(new OfferPaused(offer.id(), offer.version(), at, offer.enterpriseId()));
            case WITHDRAW -> Optional.of(new OfferWithdrawn(offer.id(), offer.version(), at, offer.enterpriseId()));
            case EXPIRE -> Optional.of(new OfferExpired(offer.id(), offer.version(), at, offer.enterpriseId()));
        };
    }

    private static OfferPublished published(Offer offer, Instant at) {
        OfferContent content = offer.content();
        return new OfferPublished(
                offer.id(),
                offer.version(),
                at,
                offer.enterpriseId(),
                content.title(),
                WrittenDetails.write(content.details()),
                content.quantity(),
                content.reach(),
                content.gradeBands(),
                content.window().from(),
                content.window().until());
    }

    /** How an offer stands that was published once. */
    static OfferRestated restated(Offer offer, Instant at) {
        OfferContent content = offer.content();
        return new OfferRestated(
                offer.id(),
                offer.version(),
                at,
                offer.enterpriseId(),
                content.title(),
                WrittenDetails.write(content.details()),
                content.quantity(),
                content.reach(),
                content.gradeBands(),
                content.window().from(),
                content.window().until(),
                ListingState.valueOf(offer.state().name()),
                firstPublished(offer));
    }

    private static Instant firstPublished(Offer offer) {
        return Objects.requireNonNull(offer.publishedAt(), "when a published offer was published");
    }

    private static OfferChanged changed(Offer offer, Instant at) {
        OfferContent content = offer.content();
        return new OfferChanged(
                offer.id(),
                offer.version(),
                at,
                offer.enterpriseId(),
                content.title(),
                WrittenDetails.write(content.details()),
                content.quantity(),
                content.reach(),
                content.gradeBands(),
                content.window().from(),
                content.window().until());
    }
}
