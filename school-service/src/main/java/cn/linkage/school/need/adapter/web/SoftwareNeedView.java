package cn.linkage.school.need.adapter.web;

import cn.linkage.school.need.model.NeedDetails;
import cn.linkage.school.need.model.SoftwareNeed;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** A {@link SoftwareNeed} as the API spells it. */
@Schema(name = "SoftwareNeed", description = "软件，数量为授权份数 / software; the quantity counts licences")
record SoftwareNeedView(
        @NotNull String itemCategory,

        @Schema(description = "最多 1000 个字 / at most 1000 characters") @Nullable
        String purpose,

        @Schema(description = "最短授权期限，1 至 120 个月 / shortest licence, 1 to 120 months") @NotNull
        Integer termMonthsMin)
        implements NeedDetailsView {

    @Override
    public NeedDetails toModel() {
        return new SoftwareNeed(NeedDetails.category(itemCategory), purpose, termMonthsMin);
    }

    static SoftwareNeedView of(SoftwareNeed need) {
        return new SoftwareNeedView(need.itemCategory().code(), need.purpose(), need.termMonthsMin());
    }
}
