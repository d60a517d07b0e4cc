package cn.linkage.contracts.school;

import cn.linkage.contracts.codes.GiftKind;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * Rooms that a school would have built or fitted out; the quantity counts rooms.
 *
 * @param room which room, in words
 * @param areaSquareMetres area of one room, 10 to 10,000
 * @param constructionNeeded whether building work is needed, not only fitting out
 * @param billOfItems what has to be bought; may be empty, at most 200 lines
 */
public record VenueAidNeedDetails(
        String itemCategory, String room, int areaSquareMetres, boolean constructionNeeded, List<BillItem> billOfItems)
        implements NeedDetails {
    @Override
    @JsonIgnore
    public GiftKind kind() {
        return GiftKind.VENUE_AID;
    }
}
