package cn.linkage.contracts.enterprise;

import cn.linkage.contracts.codes.GiftKind;
import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A base, laboratory or station with a plaque; the quantity counts plaques.
 *
 * @param proposedWording what the plaque would say; no product or brand claims (广告法 art. 39)
 * @param support what comes with the plaque
 * @param termMonths how long it stays, in months, 1 to 600
 */
public record PlaqueOfferDetails(String itemCategory, String proposedWording, String support, int termMonths)
        implements OfferDetails {
    @Override
    @JsonIgnore
    public GiftKind kind() {
        return GiftKind.PLAQUE;
    }
}
