package cn.linkage.enterprise.offer.model;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.Words;
import org.jspecify.annotations.Nullable;

/**
 * Rooms built or fitted out (援建场所); the offer's quantity counts rooms.
 *
 * @param areaSquareMetresMax the largest room it covers, in square metres
 * @param constructionIncluded whether building work is included, not only fitting out
 * @param scope what is included, in words; null where the giver does not say
 */
public record VenueAidOffer(
        ItemCategory itemCategory,
        int areaSquareMetresMax,
        boolean constructionIncluded,
        @Nullable String scope) implements OfferDetails {

    public static final int AREA_SQUARE_METRES_LEAST = 10;
    public static final int AREA_SQUARE_METRES_MOST = 10_000;
    public static final int SCOPE_MAX = 2_000;

    public VenueAidOffer {
        Findings findings = Findings.ofDetails(GiftKind.VENUE_AID, itemCategory);
        findings.number(
                "areaSquareMetresMax",
                new Words("最大面积（平方米）", "the largest area in square metres"),
                areaSquareMetresMax,
                AREA_SQUARE_METRES_LEAST,
                AREA_SQUARE_METRES_MOST);
        scope = findings.optionalText("scope", new Words("援建内容", "the scope"), scope, SCOPE_MAX);
        findings.none();
    }
}
