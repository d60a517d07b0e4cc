package cn.linkage.school.need.adapter.web;

import cn.linkage.contracts.codes.ScienceTopic;
import cn.linkage.contracts.codes.VisitActivity;
import cn.linkage.school.need.model.NeedDetails;
import cn.linkage.school.need.model.SchoolVisitNeed;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/** A {@link SchoolVisitNeed} as the API spells it. */
@Schema(name = "SchoolVisitNeed", description = "企业走进校园，数量为次数 / visits of an enterprise; the quantity counts visits")
record SchoolVisitNeedView(
        @NotNull String itemCategory,

        @Schema(description = "空表示不限 / empty means any") @NotNull
        Set<@NotNull VisitActivity> activities,

        @Schema(description = "空表示不限 / empty means any") @NotNull
        Set<@NotNull ScienceTopic> topics,

        @Schema(description = "每次人数，1 至 5000 / pupils of a visit, 1 to 5,000") @NotNull
        Integer audience)
        implements NeedDetailsView {

    @Override
    public NeedDetails toModel() {
        return new SchoolVisitNeed(NeedDetails.category(itemCategory), activities, topics, audience);
    }

    static SchoolVisitNeedView of(SchoolVisitNeed need) {
        return new SchoolVisitNeedView(need.itemCategory().code(), need.activities(), need.topics(), need.audience());
    }
}
