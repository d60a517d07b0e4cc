package cn.linkage.enterprise.offer.adapter.web;

import cn.linkage.enterprise.offer.model.OfferDetails;
import cn.linkage.enterprise.offer.model.PlaqueOffer;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** {@link PlaqueOffer} as the API spells it. */
@Schema(name = "PlaqueOfferDetails", description = "挂牌，数量为块数 / Plaques; the quantity counts plaques")
record PlaqueOfferBody(
        @NotNull @Schema(description = "物品类别代码 / Code of the item category", example = "plaque")
        String itemCategory,

        @NotNull
        @Schema(
                description = "牌匾文字，不得作商品宣传 / What it would say, which advertises nothing",
                minLength = 1,
                maxLength = PlaqueOffer.WORDING_MAX,
                example = "演示科学教育实践基地")
        String proposedWording,

        @NotNull
        @Schema(
                description = "配套支持 / What comes with it",
                minLength = 1,
                maxLength = PlaqueOffer.SUPPORT_MAX,
                example = "每学期四次实验活动")
        String support,

        @NotNull
        @Schema(
                description = "挂牌月数 / How long it stays, in months",
                minimum = "1",
                maximum = "" + PlaqueOffer.TERM_MONTHS_MAX,
                example = "36")
        Integer termMonths)
        implements OfferDetailsBody {

    static PlaqueOfferBody of(PlaqueOffer it) {
        return new PlaqueOfferBody(it.itemCategory().code(), it.proposedWording(), it.support(), it.termMonths());
    }

    @Override
    public PlaqueOffer toModel() {
        return new PlaqueOffer(
                OfferDetails.category("details.itemCategory", itemCategory), proposedWording, support, termMonths);
    }
}
