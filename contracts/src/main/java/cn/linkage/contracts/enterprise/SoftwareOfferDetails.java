package cn.linkage.contracts.enterprise;

import cn.linkage.contracts.codes.GiftKind;
import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * Software on offer; the quantity counts licences.
 *
 * @param product name and version
 * @param termMonths months that a licence lasts, 1 to 120; null for one without end
 * @param trainingIncluded whether teachers are shown how to use it
 */
public record SoftwareOfferDetails(
        String itemCategory, String product, @Nullable Integer termMonths, boolean trainingIncluded)
        implements OfferDetails {
    @Override
    @JsonIgnore
    public GiftKind kind() {
        return GiftKind.SOFTWARE;
    }
}
