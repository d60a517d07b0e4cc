package cn.linkage.enterprise.offer.adapter.web;

import cn.linkage.contracts.codes.ItemCondition;
import cn.linkage.enterprise.offer.model.EquipmentOffer;
import cn.linkage.enterprise.offer.model.OfferDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Equipment and instruments, as the API spells them. */
@Schema(name = "EquipmentOfferDetails", description = "设备器材 / Equipment and instruments")
record EquipmentOfferBody(
        @NotNull @Schema(description = "物品类别代码 / Code of the item category", example = "microscope")
        String itemCategory,

        @NotNull @Schema(description = "全新或二手 / New or used")
        ItemCondition condition,

        @Schema(description = "型号 / Maker's model", maxLength = EquipmentOffer.MODEL_MAX, example = "XSP-2CA") @Nullable
        String model,

        @NotNull
        @Schema(
                description = "保修月数 / Months of warranty",
                minimum = "0",
                maximum = "" + EquipmentOffer.WARRANTY_MONTHS_MAX,
                example = "12")
        Integer warrantyMonths,

        @NotNull @Schema(description = "是否包含培训 / Whether teachers are shown how to use it")
        Boolean trainingIncluded)
        implements OfferDetailsBody {

    static EquipmentOfferBody of(EquipmentOffer equipment) {
        return new EquipmentOfferBody(
                equipment.itemCategory().code(),
                equipment.condition(),
                equipment.model(),
                equipment.warrantyMonths(),
                equipment.trainingIncluded());
    }

    @Override
    public EquipmentOffer toModel() {
        return new EquipmentOffer(
                OfferDetails.category("details.itemCategory", itemCategory),
                condition,
                model,
                warrantyMonths,
                trainingIncluded);
    }
}
