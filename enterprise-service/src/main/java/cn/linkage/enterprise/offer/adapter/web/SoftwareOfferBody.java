package cn.linkage.enterprise.offer.adapter.web;

import cn.linkage.enterprise.offer.model.OfferDetails;
import cn.linkage.enterprise.offer.model.SoftwareOffer;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** {@link SoftwareOffer} as the API spells it. */
@Schema(name = "SoftwareOfferDetails", description = "软件，数量为授权份数 / Software; the quantity counts licences")
record SoftwareOfferBody(
        @NotNull @Schema(description = "物品类别代码 / Code of the item category", example = "programming-software")
        String itemCategory,

        @NotNull
        @Schema(
                description = "名称与版本 / Name and version",
                minLength = 1,
                maxLength = SoftwareOffer.PRODUCT_MAX,
                example = "演示编程 3.0")
        String product,

        @Schema(
                description = "授权月数，不填为永久 / Months that a licence lasts, left out for ever",
                minimum = "1",
                maximum = "" + SoftwareOffer.TERM_MONTHS_MAX,
                example = "36")
        @Nullable
        Integer termMonths,

        @NotNull @Schema(description = "是否包含培训 / Whether teachers are shown how to use it")
        Boolean trainingIncluded)
        implements OfferDetailsBody {

    static SoftwareOfferBody of(SoftwareOffer it) {
        return new SoftwareOfferBody(it.itemCategory().code(), it.product(), it.termMonths(), it.trainingIncluded());
    }

    @Override
    public SoftwareOffer toModel() {
        return new SoftwareOffer(
                OfferDetails.category("details.itemCategory", itemCategory), product, termMonths, trainingIncluded);
    }
}
