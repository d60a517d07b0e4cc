package cn.linkage.enterprise.offer.model;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.ItemCategory;
import org.jspecify.annotations.Nullable;

/**
 * Equipment and instruments (设备器材).
 *
 * @param model maker's model; null where the giver names none
 * @param warrantyMonths months of warranty after delivery
 * @param trainingIncluded whether teachers are shown how to use it
 */
public record EquipmentOffer(
        ItemCategory itemCategory,
        Condition condition,
        @Nullable String model,
        int warrantyMonths,
        boolean trainingIncluded)
        implements OfferDetails {

    public static final int MODEL_MAX = 100;
    public static final int WARRANTY_MONTHS_MAX = 120;

    /** Whether somebody has used it before. */
    public enum Condition {
        NEW,
        USED
    }

    public EquipmentOffer {
        if (model != null && model.length() > MODEL_MAX) {
            throw new InvalidValueException(
                    "details.model",
                    "型号最多 " + MODEL_MAX + " 个字，收到 " + model.length() + " 个",
                    "a model has at most " + MODEL_MAX + " characters, got " + model.length());
        }
        if (warrantyMonths < 0 || warrantyMonths > WARRANTY_MONTHS_MAX) {
            throw new InvalidValueException(
                    "details.warrantyMonths",
                    "保修月数应为 0 至 " + WARRANTY_MONTHS_MAX + "，收到 " + warrantyMonths,
                    "a warranty is 0 to " + WARRANTY_MONTHS_MAX + " months, got " + warrantyMonths);
        }
    }

    /**
     * The category of a code.
     *
     * @param field what the caller calls the code
     * @throws InvalidValueException on that field where the code list lacks the code
     */
    public static ItemCategory category(String field, String code) {
        return ItemCategory.ofCode(code)
                .orElseThrow(() -> new InvalidValueException(
                        field,
                        "物品类别“" + code + "”不在代码表 " + ItemCategory.VERSION + " 中，例如 microscope",
                        "item category '" + code + "' is not in code list " + ItemCategory.VERSION
                                + ", which has for example microscope"));
    }

    @Override
    public GiftKind kind() {
        return GiftKind.EQUIPMENT;
    }
}
