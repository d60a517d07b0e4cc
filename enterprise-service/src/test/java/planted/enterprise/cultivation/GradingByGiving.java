package planted.enterprise.cultivation;

import cn.linkage.enterprise.offer.OfferOwners;
import java.util.UUID;

/** Planted: grading that looks at offers. */
class GradingByGiving {

    final OfferOwners offers;

    GradingByGiving(OfferOwners offers) {
        this.offers = offers;
    }

    boolean gives(UUID offerId) {
        return offers.ownerOf(offerId).isPresent();
    }
}
