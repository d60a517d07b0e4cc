package cn.linkage.enterprise.offer.application;

import cn.linkage.enterprise.offer.model.OfferState;
import cn.linkage.starter.paging.Limit;
import cn.linkage.starter.paging.Page;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads offers for showing, newest first. Who may see which is decided before it is asked. */
public interface OfferSearch {

    Page<ListedOffer> published(OfferFilter filter, @Nullable String cursor, Limit limit);

    Page<ListedOffer> ofEnterprise(UUID enterpriseId, @Nullable OfferState state, @Nullable String cursor, Limit limit);

    Optional<ListedOffer> find(UUID offerId);
}
