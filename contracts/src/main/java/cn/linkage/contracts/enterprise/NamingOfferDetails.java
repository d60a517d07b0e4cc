package cn.linkage.contracts.enterprise;

import cn.linkage.contracts.codes.GiftKind;
import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A gift that its giver would like to see named; the quantity counts names.
 *
 * @param proposedWording the name proposed; approved by government at county level or above (公益事业捐赠法 art. 14)
 * @param gift what the giver brings for it
 * @param giftValueFen what that is worth, in fen, 1 to 10^12
 * @param termMonthsMin the shortest term that the giver wants, in months, 1 to 600
 */
public record NamingOfferDetails(
        String itemCategory, String proposedWording, String gift, long giftValueFen, int termMonthsMin)
        implements OfferDetails {
    @Override
    @JsonIgnore
    public GiftKind kind() {
        return GiftKind.NAMING;
    }
}
