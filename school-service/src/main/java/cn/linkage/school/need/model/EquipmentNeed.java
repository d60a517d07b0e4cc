package cn.linkage.school.need.model;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Equipment and instruments (设备器材).
 *
 * @param purpose what the pupils will do with it; null where the school does not say
 */
public record EquipmentNeed(
        ItemCategory itemCategory, @Nullable String purpose, boolean usedAccepted) implements NeedDetails {

    public EquipmentNeed {
        NeedDetails.requireKind(itemCategory, GiftKind.EQUIPMENT);
        purpose = TextLimit.PURPOSE.optional(purpose);
    }

    @Override
    public GiftKind kind() {
        return GiftKind.EQUIPMENT;
    }

    @Override
    public List<FreeText> texts() {
        return List.of(FreeText.note("details.purpose", purpose));
    }
}
