package cn.linkage.enterprise.offer.adapter.web;

import cn.linkage.enterprise.offer.application.OfferSearch;
import cn.linkage.enterprise.offer.model.Offer;
import cn.linkage.enterprise.offer.model.OfferResult;
import cn.linkage.starter.etag.ETags;
import cn.linkage.starter.problem.ProblemException;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Says in HTTP what came of an action on an offer. */
@Component
class OfferAnswers {

    private final OfferSearch search;

    OfferAnswers(OfferSearch search) {
        this.search = search;
    }

    /** The offer as it is now, with its ETag. */
    ResponseEntity<OfferView> show(UUID offerId) {
        return with(ResponseEntity.ok(), offerId);
    }

    ResponseEntity<OfferView> with(ResponseEntity.BodyBuilder answer, UUID offerId) {
        OfferView view = search.find(offerId).map(OfferView::of).orElseThrow(ProblemException::notFound);
        return answer.eTag(ETags.of(view.version())).body(view);
    }

    /** The changed offer, or the refusal as a conflict. */
    ResponseEntity<OfferView> of(OfferResult result) {
        return show(changed(result).id());
    }

    static Offer changed(OfferResult result) {
        return switch (result) {
            case OfferResult.Changed changed -> changed.offer();
            case OfferResult.Refused refused ->
                throw ProblemException.conflict(
                        refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        refused.reason().words());
        };
    }
}
