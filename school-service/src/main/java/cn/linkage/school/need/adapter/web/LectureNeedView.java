package cn.linkage.school.need.adapter.web;

import cn.linkage.contracts.codes.LanguageLevel;
import cn.linkage.contracts.codes.ScienceTopic;
import cn.linkage.school.need.model.LectureNeed;
import cn.linkage.school.need.model.NeedDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/** A {@link LectureNeed} as the API spells it. */
@Schema(name = "LectureNeed", description = "科普讲座，数量为场次 / talks in the school; the quantity counts sessions")
record LectureNeedView(
        @NotNull String itemCategory,

        @Schema(description = "空表示不限 / empty means any") @NotNull
        Set<@NotNull ScienceTopic> topics,

        @Schema(description = "空表示不限 / empty means any") @NotNull
        Set<@NotNull LanguageLevel> languageLevels,

        @Schema(description = "每场人数，1 至 5000 / listeners of a session, 1 to 5,000") @NotNull
        Integer audience,

        @NotNull Boolean onlineAccepted)
        implements NeedDetailsView {

    @Override
    public NeedDetails toModel() {
        return new LectureNeed(NeedDetails.category(itemCategory), topics, languageLevels, audience, onlineAccepted);
    }

    static LectureNeedView of(LectureNeed need) {
        return new LectureNeedView(
                need.itemCategory().code(),
                need.topics(),
                need.languageLevels(),
                need.audience(),
                need.onlineAccepted());
    }
}
