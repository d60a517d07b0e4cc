package cn.linkage.school.need.adapter.web;

import cn.linkage.school.need.model.EquipmentNeed;
import cn.linkage.school.need.model.NeedDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** A {@link EquipmentNeed} as the API spells it. */
@Schema(name = "EquipmentNeed", description = "设备器材 / equipment and instruments")
record EquipmentNeedView(
        @NotNull String itemCategory,
        @Nullable String purpose,
        @NotNull Boolean usedAccepted) implements NeedDetailsView {

    @Override
    public NeedDetails toModel() {
        return new EquipmentNeed(NeedDetails.category(itemCategory), purpose, usedAccepted);
    }

    static EquipmentNeedView of(EquipmentNeed need) {
        return new EquipmentNeedView(need.itemCategory().code(), need.purpose(), need.usedAccepted());
    }
}
