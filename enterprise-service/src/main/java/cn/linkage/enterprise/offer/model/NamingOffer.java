package cn.linkage.enterprise.offer.model;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.Words;

/**
 * A gift that its giver would like to see named (冠名); the offer's quantity counts names. The sole or main donor only
 * proposes a name: government at county level or above approves it (公益事业捐赠法 art. 14), and the beneficiary consents
 * (慈善法 art. 99).
 *
 * @param proposedWording the name proposed; see {@link WordingRule}
 * @param gift what the giver brings for it
 * @param giftValueFen what that is worth, in fen
 * @param termMonthsMin the shortest term that the giver wants, in months
 */
public record NamingOffer(
        ItemCategory itemCategory, String proposedWording, String gift, long giftValueFen, int termMonthsMin)
        implements WordedOffer {

    public static final int WORDING_MAX = 60;
    public static final int GIFT_MAX = 1_000;
    public static final long GIFT_VALUE_FEN_MAX = 1_000_000_000_000L;
    public static final int TERM_MONTHS_MAX = 600;

    public NamingOffer {
        Findings findings = Findings.ofDetails(GiftKind.NAMING, itemCategory);
        proposedWording =
                findings.text("proposedWording", new Words("拟用名称", "a proposed name"), proposedWording, WORDING_MAX);
        gift = findings.text("gift", new Words("捐赠内容", "the gift"), gift, GIFT_MAX);
        findings.number(
                "giftValueFen",
                new Words("捐赠价值（分）", "the value of the gift in fen"),
                giftValueFen,
                1,
                GIFT_VALUE_FEN_MAX);
        findings.number(
                "termMonthsMin", new Words("最短冠名月数", "the shortest term in months"), termMonthsMin, 1, TERM_MONTHS_MAX);
        findings.none();
    }
}
