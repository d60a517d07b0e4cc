package cn.linkage.enterprise.offer.adapter.web;

import cn.linkage.enterprise.offer.model.NamingOffer;
import cn.linkage.enterprise.offer.model.OfferDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** {@link NamingOffer} as the API spells it. */
@Schema(name = "NamingOfferDetails", description = "冠名，数量为项数 / Naming; the quantity counts names")
record NamingOfferBody(
        @NotNull @Schema(description = "物品类别代码 / Code of the item category", example = "naming-room")
        String itemCategory,

        @NotNull
        @Schema(
                description =
                        "拟用名称，不得作商品宣传，由县级以上政府批准 / The name proposed, which advertises nothing; approved by government at county level or above",
                minLength = 1,
                maxLength = NamingOffer.WORDING_MAX,
                example = "演示科学教室")
        String proposedWording,

        @NotNull
        @Schema(
                description = "捐赠内容 / What the giver brings for it",
                minLength = 1,
                maxLength = NamingOffer.GIFT_MAX,
                example = "科学教室全套设备")
        String gift,

        @NotNull
        @Schema(
                description = "捐赠价值，分 / Its value in fen",
                minimum = "1",
                maximum = "" + NamingOffer.GIFT_VALUE_FEN_MAX,
                example = "20000000")
        Long giftValueFen,

        @NotNull
        @Schema(
                description = "最短冠名月数 / The shortest term in months",
                minimum = "1",
                maximum = "" + NamingOffer.TERM_MONTHS_MAX,
                example = "36")
        Integer termMonthsMin)
        implements OfferDetailsBody {

    static NamingOfferBody of(NamingOffer it) {
        return new NamingOfferBody(
                it.itemCategory().code(), it.proposedWording(), it.gift(), it.giftValueFen(), it.termMonthsMin());
    }

    @Override
    public NamingOffer toModel() {
        return new NamingOffer(
                OfferDetails.category("details.itemCategory", itemCategory),
                proposedWording,
                gift,
                giftValueFen,
                termMonthsMin);
    }
}
