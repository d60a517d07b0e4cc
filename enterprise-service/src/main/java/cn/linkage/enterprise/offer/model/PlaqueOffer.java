package cn.linkage.enterprise.offer.model;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.Words;

/**
 * A base, laboratory or station with a plaque (挂牌); the offer's quantity counts plaques.
 *
 * @param proposedWording what the plaque would say; see {@link WordingRule}
 * @param support what comes with the plaque
 * @param termMonths how long it stays, in months
 */
public record PlaqueOffer(ItemCategory itemCategory, String proposedWording, String support, int termMonths)
        implements WordedOffer {

    public static final int WORDING_MAX = 60;
    public static final int SUPPORT_MAX = 1_000;
    public static final int TERM_MONTHS_MAX = 600;

    public PlaqueOffer {
        Findings findings = Findings.ofDetails(GiftKind.PLAQUE, itemCategory);
        proposedWording = findings.text(
                "proposedWording", new Words("牌匾文字", "the wording of a plaque"), proposedWording, WORDING_MAX);
        support = findings.text("support", new Words("配套支持", "the support"), support, SUPPORT_MAX);
        findings.number("termMonths", new Words("挂牌月数", "a term in months"), termMonths, 1, TERM_MONTHS_MAX);
        findings.none();
    }
}
