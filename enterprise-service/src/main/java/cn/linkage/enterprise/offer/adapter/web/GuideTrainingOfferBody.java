package cn.linkage.enterprise.offer.adapter.web;

import cn.linkage.contracts.codes.TrainingFormat;
import cn.linkage.enterprise.offer.model.GuideTrainingOffer;
import cn.linkage.enterprise.offer.model.OfferDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** {@link GuideTrainingOffer} as the API spells it. */
@Schema(
        name = "GuideTrainingOfferDetails",
        description = "讲解人员培训，数量为人数 / Training of guides; the quantity counts places")
record GuideTrainingOfferBody(
        @NotNull @Schema(description = "物品类别代码 / Code of the item category", example = "guide-training")
        String itemCategory,

        @NotNull @Schema(description = "培训地点 / Where it takes place")
        TrainingFormat format,

        @NotNull
        @Schema(
                description = "每人学时 / Hours for each person",
                minimum = "1",
                maximum = "" + GuideTrainingOffer.HOURS_MAX,
                example = "12")
        Integer hours,

        @NotNull @Schema(description = "是否发结业证明 / Whether a certificate of attendance is given")
        Boolean certificateIssued)
        implements OfferDetailsBody {

    static GuideTrainingOfferBody of(GuideTrainingOffer it) {
        return new GuideTrainingOfferBody(it.itemCategory().code(), it.format(), it.hours(), it.certificateIssued());
    }

    @Override
    public GuideTrainingOffer toModel() {
        return new GuideTrainingOffer(
                OfferDetails.category("details.itemCategory", itemCategory), format, hours, certificateIssued);
    }
}
