package cn.linkage.enterprise.offer.application;

import cn.linkage.enterprise.offer.model.Offer;
import cn.linkage.enterprise.offer.model.OfferResult;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes a draft; whatever was published stays on record. */
@Service
public class DeleteOffer {

    private final OfferChange change;

    DeleteOffer(OfferChange change) {
        this.change = change;
    }

    /**
     * Deletes the draft.
     *
     * @param version the version that the one who deletes saw
     */
    @Transactional
    public OfferResult delete(UUID offerId, long version) {
        return change.apply(offerId, version, Offer::delete);
    }
}
