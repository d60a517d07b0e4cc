package cn.linkage.school.need.adapter.web;

import cn.linkage.contracts.codes.FundsPurpose;
import cn.linkage.contracts.codes.GivingRoute;
import cn.linkage.school.need.model.FundsNeed;
import cn.linkage.school.need.model.NeedDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A {@link FundsNeed} as the API spells it. */
@Schema(name = "FundsNeed", description = "捐资，数量为金额（分） / money; the quantity is the amount in fen")
record FundsNeedView(
        @NotNull String itemCategory,
        @NotNull FundsPurpose purpose,

        @Schema(description = "空表示不限 / empty means either") @NotNull
        Set<@NotNull GivingRoute> routes,

        @Schema(description = "最多 1000 个字 / at most 1000 characters") @Nullable
        String budget)
        implements NeedDetailsView {

    @Override
    public NeedDetails toModel() {
        return new FundsNeed(NeedDetails.category(itemCategory), purpose, routes, budget);
    }

    static FundsNeedView of(FundsNeed need) {
        return new FundsNeedView(need.itemCategory().code(), need.purpose(), need.routes(), need.budget());
    }
}
