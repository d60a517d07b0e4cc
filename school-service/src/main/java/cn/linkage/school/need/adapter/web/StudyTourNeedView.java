package cn.linkage.school.need.adapter.web;

import cn.linkage.contracts.codes.ScienceTopic;
import cn.linkage.contracts.codes.TourLength;
import cn.linkage.school.need.model.NeedDetails;
import cn.linkage.school.need.model.StudyTourNeed;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A {@link StudyTourNeed} as the API spells it. */
@Schema(
        name = "StudyTourNeed",
        description = "研学，数量为各组学生人数之和 / pupils who would visit an enterprise; the quantity is the sum of the groups")
record StudyTourNeedView(
        @NotNull String itemCategory,

        @Schema(description = "空表示不限 / empty means any") @NotNull
        Set<@NotNull ScienceTopic> topics,

        @Schema(description = "空表示不限 / empty means any") @NotNull
        Set<@NotNull TourLength> lengths,

        @Schema(description = "每个年级段一组，至少一组 / each band once, at least one") @NotNull
        List<@NotNull @Valid PupilGroupView> groups,

        @Schema(description = "随行成人，1 至 200 / adults who come along, 1 to 200") @NotNull
        Integer adults,

        @Schema(description = "需求日期内的 1 至 60 天 / 1 to 60 days within the dates of the need") @NotNull
        Set<@NotNull LocalDate> dates,

        @Schema(description = "各年级段可否分批 / whether the bands may go on different slots") @NotNull
        Boolean splitAccepted)
        implements NeedDetailsView {

    @Override
    public NeedDetails toModel() {
        return new StudyTourNeed(
                NeedDetails.category(itemCategory),
                topics,
                lengths,
                groups.stream().map(PupilGroupView::toModel).toList(),
                adults,
                dates,
                splitAccepted);
    }

    static StudyTourNeedView of(StudyTourNeed need) {
        return new StudyTourNeedView(
                need.itemCategory().code(),
                need.topics(),
                need.lengths(),
                need.groups().stream().map(PupilGroupView::of).toList(),
                need.adults(),
                need.dates(),
                need.splitAccepted());
    }
}
