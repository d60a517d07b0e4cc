package cn.linkage.school.need.adapter.web;

import cn.linkage.contracts.codes.TrainingFormat;
import cn.linkage.school.need.model.GuideTrainingNeed;
import cn.linkage.school.need.model.NeedDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/** A {@link GuideTrainingNeed} as the API spells it. */
@Schema(
        name = "GuideTrainingNeed",
        description = "讲解人员培训，数量为人数 / people to be trained in explaining exhibits; the quantity counts people")
record GuideTrainingNeedView(
        @NotNull String itemCategory,

        @Schema(description = "空表示不限 / empty means anywhere") @NotNull
        Set<@NotNull TrainingFormat> formats,

        @Schema(description = "最少学时，1 至 200 / hours needed at least, 1 to 200") @NotNull
        Integer hoursMin)
        implements NeedDetailsView {

    @Override
    public NeedDetails toModel() {
        return new GuideTrainingNeed(NeedDetails.category(itemCategory), formats, hoursMin);
    }

    static GuideTrainingNeedView of(GuideTrainingNeed need) {
        return new GuideTrainingNeedView(need.itemCategory().code(), need.formats(), need.hoursMin());
    }
}
