package cn.linkage.school.need.adapter.web;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.school.need.model.PupilGroup;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** A {@link PupilGroup} as the API spells it. */
@Schema(name = "PupilGroup", description = "一个年级段的学生人数 / how many pupils of a grade band")
record PupilGroupView(
        @NotNull GradeBand gradeBand,

        @Schema(description = "1 至 2000 / 1 to 2,000") @NotNull
        Integer pupils) {

    PupilGroup toModel() {
        return new PupilGroup(gradeBand, pupils);
    }

    static PupilGroupView of(PupilGroup group) {
        return new PupilGroupView(group.gradeBand(), group.pupils());
    }
}
