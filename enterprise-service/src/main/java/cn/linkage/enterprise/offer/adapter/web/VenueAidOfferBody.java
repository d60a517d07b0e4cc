package cn.linkage.enterprise.offer.adapter.web;

import cn.linkage.enterprise.offer.model.OfferDetails;
import cn.linkage.enterprise.offer.model.VenueAidOffer;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** {@link VenueAidOffer} as the API spells it. */
@Schema(
        name = "VenueAidOfferDetails",
        description = "援建场所，数量为间数 / Rooms built or fitted out; the quantity counts rooms")
record VenueAidOfferBody(
        @NotNull @Schema(description = "物品类别代码 / Code of the item category", example = "science-laboratory")
        String itemCategory,

        @NotNull
        @Schema(
                description = "最大面积，平方米 / The largest room in square metres",
                minimum = "" + VenueAidOffer.AREA_SQUARE_METRES_LEAST,
                maximum = "" + VenueAidOffer.AREA_SQUARE_METRES_MOST,
                example = "120")
        Integer areaSquareMetresMax,

        @NotNull @Schema(description = "是否包含土建 / Whether building work is included")
        Boolean constructionIncluded,

        @Schema(description = "援建内容 / What is included", maxLength = VenueAidOffer.SCOPE_MAX, example = "台面、通风与水电")
        @Nullable
        String scope)
        implements OfferDetailsBody {

    static VenueAidOfferBody of(VenueAidOffer it) {
        return new VenueAidOfferBody(
                it.itemCategory().code(), it.areaSquareMetresMax(), it.constructionIncluded(), it.scope());
    }

    @Override
    public VenueAidOffer toModel() {
        return new VenueAidOffer(
                OfferDetails.category("details.itemCategory", itemCategory),
                areaSquareMetresMax,
                constructionIncluded,
                scope);
    }
}
