package cn.linkage.enterprise.offer.adapter.web;

import cn.linkage.contracts.codes.FundsPurpose;
import cn.linkage.contracts.codes.GivingRoute;
import cn.linkage.enterprise.offer.model.FundsOffer;
import cn.linkage.enterprise.offer.model.OfferDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@link FundsOffer} as the API spells it. */
@Schema(name = "FundsOfferDetails", description = "资金，数量为金额（分） / Money; the quantity is the amount in fen")
record FundsOfferBody(
        @NotNull @Schema(description = "物品类别代码 / Code of the item category", example = "funds")
        String itemCategory,

        @NotNull @Schema(description = "用途，空为不限 / What it may be used for, empty for any purpose")
        Set<@NotNull FundsPurpose> purposes,

        @NotNull @Schema(description = "捐赠途径 / The way it takes")
        GivingRoute route,

        @Schema(
                description = "公益性社会组织名称，仅用于 FOUNDATION / The charity, for FOUNDATION only",
                maxLength = FundsOffer.FOUNDATION_NAME_MAX,
                example = "演示教育基金会")
        @Nullable
        String foundationName)
        implements OfferDetailsBody {

    static FundsOfferBody of(FundsOffer it) {
        return new FundsOfferBody(it.itemCategory().code(), it.purposes(), it.route(), it.foundationName());
    }

    @Override
    public FundsOffer toModel() {
        return new FundsOffer(
                OfferDetails.category("details.itemCategory", itemCategory), purposes, route, foundationName);
    }
}
