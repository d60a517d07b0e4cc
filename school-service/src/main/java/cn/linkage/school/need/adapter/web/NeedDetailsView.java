package cn.linkage.school.need.adapter.web;

import cn.linkage.school.need.model.EquipmentNeed;
import cn.linkage.school.need.model.NeedDetails;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.swagger.v3.oas.annotations.media.DiscriminatorMapping;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What is special to one kind of need, as the API spells it; {@code kind} tells them apart. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes(@JsonSubTypes.Type(value = NeedDetailsView.Equipment.class, name = "EQUIPMENT"))
@Schema(
        name = "NeedDetails",
        description = "按资源类型区分的内容 / what is special to one kind",
        oneOf = NeedDetailsView.Equipment.class,
        discriminatorProperty = "kind",
        discriminatorMapping = @DiscriminatorMapping(value = "EQUIPMENT", schema = NeedDetailsView.Equipment.class))
sealed interface NeedDetailsView {

    NeedDetails toModel();

    /** Equipment and instruments. */
    @Schema(name = "EquipmentNeed", description = "设备器材 / equipment and instruments")
    record Equipment(@NotNull String itemCategory, @Nullable String purpose, boolean usedAccepted)
            implements NeedDetailsView {

        @Override
        public EquipmentNeed toModel() {
            return new EquipmentNeed(EquipmentNeed.category(itemCategory), purpose, usedAccepted);
        }
    }

    static NeedDetailsView of(NeedDetails details) {
        return switch (details) {
            case EquipmentNeed equipment ->
                new Equipment(equipment.itemCategory().code(), equipment.purpose(), equipment.usedAccepted());
        };
    }
}
