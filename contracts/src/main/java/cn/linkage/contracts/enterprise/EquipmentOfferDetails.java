package cn.linkage.contracts.enterprise;

import cn.linkage.contracts.codes.GiftKind;
import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * Equipment and instruments on offer.
 *
 * @param condition {@code NEW} or {@code USED}
 * @param model maker's model, where the giver names one
 * @param warrantyMonths months of warranty after delivery, 0 to 120
 * @param trainingIncluded whether teachers are shown how to use it
 */
public record EquipmentOfferDetails(
        String itemCategory, String condition, @Nullable String model, int warrantyMonths, boolean trainingIncluded)
        implements OfferDetails {

    @Override
    @JsonIgnore
    public GiftKind kind() {
        return GiftKind.EQUIPMENT;
    }
}
