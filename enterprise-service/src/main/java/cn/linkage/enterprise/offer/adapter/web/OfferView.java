package cn.linkage.enterprise.offer.adapter.web;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.Reach;
import cn.linkage.enterprise.offer.application.ListedOffer;
import cn.linkage.enterprise.offer.model.Offer;
import cn.linkage.enterprise.offer.model.OfferContent;
import cn.linkage.enterprise.offer.model.OfferState;
import cn.linkage.enterprise.offer.model.OfferWarning;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An offer as readers see it. */
@Schema(name = "Offer", description = "供给 / An offer")
record OfferView(
        UUID id,
        UUID enterpriseId,
        String enterpriseName,
        String countyCode,
        String title,
        OfferDetailsBody details,
        int quantity,
        Reach reach,
        Set<GradeBand> gradeBands,
        LocalDate availableFrom,
        LocalDate availableUntil,

        @Schema(description = "可能需要修改或确认之处 / What may have to be changed or settled")
        List<OfferWarning> warnings,

        @Schema(description = "负责的科技副总 / The technology vice-president who stands for it") @Nullable
        UUID technologyVicePresidentId,

        OfferState state,
        Instant createdAt,
        @Nullable Instant publishedAt,

        @Schema(description = "版本，即 ETag / The version, which the ETag carries")
        long version) {

    static OfferView of(ListedOffer listed) {
        Offer offer = listed.offer();
        OfferContent content = offer.content();
        return new OfferView(
                offer.id(),
                offer.enterpriseId(),
                listed.enterpriseName(),
                listed.county().code(),
                content.title(),
                OfferDetailsBody.of(content.details()),
                content.quantity(),
                content.reach(),
                content.gradeBands(),
                content.window().from(),
                content.window().until(),
                content.details().warnings(),
                content.technologyVicePresidentId(),
                offer.state(),
                offer.createdAt(),
                offer.publishedAt(),
                offer.version());
    }
}
