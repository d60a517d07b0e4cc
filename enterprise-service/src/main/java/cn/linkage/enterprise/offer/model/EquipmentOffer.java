package cn.linkage.enterprise.offer.model;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.ItemCondition;
import cn.linkage.contracts.codes.Words;
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
        ItemCondition condition,
        @Nullable String model,
        int warrantyMonths,
        boolean trainingIncluded)
        implements OfferDetails {

    public static final int MODEL_MAX = 100;
    public static final int WARRANTY_MONTHS_MAX = 120;

    public EquipmentOffer {
        Findings findings = Findings.ofDetails(GiftKind.EQUIPMENT, itemCategory);
        model = findings.optionalText("model", new Words("型号", "a model"), model, MODEL_MAX);
        findings.number(
                "warrantyMonths", new Words("保修月数", "a warranty in months"), warrantyMonths, 0, WARRANTY_MONTHS_MAX);
        findings.none();
    }
}
