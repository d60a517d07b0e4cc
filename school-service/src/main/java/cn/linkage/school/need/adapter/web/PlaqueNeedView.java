package cn.linkage.school.need.adapter.web;

import cn.linkage.school.need.model.NeedDetails;
import cn.linkage.school.need.model.PlaqueNeed;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** A {@link PlaqueNeed} as the API spells it. */
@Schema(name = "PlaqueNeed", description = "挂牌，数量为块数 / places where a plaque may hang; the quantity counts plaques")
record PlaqueNeedView(
        @NotNull String itemCategory,

        @Schema(description = "1 至 200 个字 / 1 to 200 characters") @NotNull
        String place,

        @Schema(description = "最多 100 个字，不得含广告 / at most 100 characters, no advertising") @Nullable
        String wording,

        @Schema(description = "最长悬挂期限，1 至 600 个月 / longest term, 1 to 600 months") @NotNull
        Integer termMonthsMax)
        implements NeedDetailsView {

    @Override
    public NeedDetails toModel() {
        return new PlaqueNeed(NeedDetails.category(itemCategory), place, wording, termMonthsMax);
    }

    static PlaqueNeedView of(PlaqueNeed need) {
        return new PlaqueNeedView(need.itemCategory().code(), need.place(), need.wording(), need.termMonthsMax());
    }
}
