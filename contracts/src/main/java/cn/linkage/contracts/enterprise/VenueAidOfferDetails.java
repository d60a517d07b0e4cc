package cn.linkage.contracts.enterprise;

import cn.linkage.contracts.codes.GiftKind;
import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * Help in building or fitting out rooms; the quantity counts rooms.
 *
 * @param areaSquareMetresMax the largest room it covers, in square metres, 10 to 10,000
 * @param constructionIncluded whether building work is included, not only fitting out
 * @param scope what is included, in words
 */
public record VenueAidOfferDetails(
        String itemCategory,
        int areaSquareMetresMax,
        boolean constructionIncluded,
        @Nullable String scope) implements OfferDetails {
    @Override
    @JsonIgnore
    public GiftKind kind() {
        return GiftKind.VENUE_AID;
    }
}
