package cn.linkage.enterprise.offer.application;

import cn.linkage.enterprise.offer.model.OfferState;
import cn.linkage.starter.list.Rows;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads offers for showing. Who may see which is decided before it is asked. */
public interface OfferSearch {

    /** Orders: {@code publishedAt}, {@code title}, {@code availableUntil}. */
    Rows<ListedOffer> published(OfferFilter filter);

    /**
     * Orders: {@code createdAt}, {@code title}, {@code availableUntil}.
     *
     * @param technologyVicePresidentId the membership of whom the offers name
     */
    Rows<ListedOffer> ofEnterprise(
            UUID enterpriseId,
            @Nullable OfferState state,
            @Nullable UUID technologyVicePresidentId,
            @Nullable String text);

    Optional<ListedOffer> find(UUID offerId);
}
