package cn.linkage.contracts.school;

import cn.linkage.contracts.codes.GiftKind;
import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * Equipment and instruments that a school asks for.
 *
 * @param purpose what the pupils will do with it
 * @param usedAccepted whether used equipment is welcome
 */
public record EquipmentNeedDetails(
        String itemCategory, @Nullable String purpose, boolean usedAccepted) implements NeedDetails {

    @Override
    @JsonIgnore
    public GiftKind kind() {
        return GiftKind.EQUIPMENT;
    }
}
