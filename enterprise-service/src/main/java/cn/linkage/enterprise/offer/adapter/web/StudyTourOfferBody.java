package cn.linkage.enterprise.offer.adapter.web;

import cn.linkage.contracts.codes.ScienceTopic;
import cn.linkage.contracts.codes.TourLength;
import cn.linkage.enterprise.offer.model.OfferDetails;
import cn.linkage.enterprise.offer.model.StudyTourOffer;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;

/** {@link StudyTourOffer} as the API spells it. */
@Schema(
        name = "StudyTourOfferDetails",
        description = "研学，数量为各场次人数之和 / Study tours; the quantity is the sum of the slots' capacities, in pupils")
record StudyTourOfferBody(
        @NotNull @Schema(description = "物品类别代码 / Code of the item category", example = "study-tour")
        String itemCategory,

        @NotNull
        @ArraySchema(arraySchema = @Schema(description = "主题 / What is shown"), minItems = 1, uniqueItems = true)
        Set<@NotNull ScienceTopic> topics,

        @NotNull @Schema(description = "时长 / How long it lasts")
        TourLength length,

        @NotNull
        @Schema(
                description = "每名成人最多照看的学生数 / The most pupils for each adult",
                minimum = "1",
                maximum = "" + StudyTourOffer.PUPILS_PER_ADULT_MOST,
                example = "15")
        Integer pupilsPerAdult,

        @NotNull
        @ArraySchema(
                arraySchema = @Schema(description = "场次，一天最多一个 / Slots, at most one a day"),
                minItems = 1,
                maxItems = StudyTourOffer.SLOTS_MOST)
        List<@NotNull @Valid TourSlotBody> slots)
        implements OfferDetailsBody {

    static StudyTourOfferBody of(StudyTourOffer it) {
        return new StudyTourOfferBody(
                it.itemCategory().code(),
                it.topics(),
                it.length(),
                it.pupilsPerAdult(),
                it.slots().stream().map(TourSlotBody::of).toList());
    }

    @Override
    public StudyTourOffer toModel() {
        return new StudyTourOffer(
                OfferDetails.category("details.itemCategory", itemCategory),
                topics,
                length,
                pupilsPerAdult,
                slots.stream().map(TourSlotBody::toModel).toList());
    }
}
