package cn.linkage.school.need.model;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.ItemCategory;
import org.jspecify.annotations.Nullable;

/**
 * Equipment and instruments (设备器材).
 *
 * @param purpose what the pupils will do with it; null where the school does not say
 */
public record EquipmentNeed(
        ItemCategory itemCategory, @Nullable String purpose, boolean usedAccepted) implements NeedDetails {

    private static final int PURPOSE_MAX = 1000;

    public EquipmentNeed {
        if (purpose != null && purpose.length() > PURPOSE_MAX) {
            throw new InvalidValueException(
                    "details.purpose",
                    "用途说明最多 " + PURPOSE_MAX + " 个字，收到 " + purpose.length() + " 个",
                    "a purpose has at most " + PURPOSE_MAX + " characters, got " + purpose.length());
        }
    }

    /**
     * The category of a code.
     *
     * @throws InvalidValueException on field {@code details.itemCategory} where the code list lacks it
     */
    public static ItemCategory category(String code) {
        return ItemCategory.ofCode(code)
                .orElseThrow(() -> new InvalidValueException(
                        "details.itemCategory",
                        "物品类别“" + code + "”不在代码表 " + ItemCategory.VERSION + " 中，例如 microscope",
                        "item category '" + code + "' is not in code list " + ItemCategory.VERSION
                                + ", which has for example microscope"));
    }

    @Override
    public GiftKind kind() {
        return GiftKind.EQUIPMENT;
    }
}
