package cn.linkage.enterprise.offer.application;

import cn.linkage.enterprise.offer.model.Offer;
import cn.linkage.enterprise.offer.model.OfferResult;
import cn.linkage.enterprise.offer.model.Offers;
import cn.linkage.starter.etag.ETags;
import cn.linkage.starter.problem.ProblemException;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The way every change of an offer goes: lock, ask the offer, store what changed. Belongs to the use case's transaction. */
@Component
class OfferChange {

    private final Offers offers;
    private final Clock clock;

    OfferChange(Offers offers, Clock clock) {
        this.offers = offers;
        this.clock = clock;
    }

    /**
     * Applies one action.
     *
     * @param version the version that the member saw; null to act on whatever the offer says now
     */
    OfferResult apply(UUID offerId, @Nullable Long version, Function<Offer, OfferResult> action) {
        Offer offer = offers.findLocked(offerId).orElseThrow(ProblemException::notFound);
        if (version != null) {
            ETags.requireSame(version, offer.version());
        }
        OfferResult result = action.apply(offer);
        if (result instanceof OfferResult.Changed changed) {
            offers.save(changed, clock.instant());
        }
        return result;
    }
}
