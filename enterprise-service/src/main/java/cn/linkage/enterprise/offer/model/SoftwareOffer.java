package cn.linkage.enterprise.offer.model;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.Words;
import org.jspecify.annotations.Nullable;

/**
 * Software (软件); the offer's quantity counts licences.
 *
 * @param product name and version
 * @param termMonths months that a licence lasts; null for one without end
 * @param trainingIncluded whether teachers are shown how to use it
 */
public record SoftwareOffer(
        ItemCategory itemCategory, String product, @Nullable Integer termMonths, boolean trainingIncluded)
        implements OfferDetails {

    public static final int PRODUCT_MAX = 200;
    public static final int TERM_MONTHS_MAX = 120;

    public SoftwareOffer {
        Findings findings = Findings.ofDetails(GiftKind.SOFTWARE, itemCategory);
        product = findings.text("product", new Words("软件名称与版本", "name and version of software"), product, PRODUCT_MAX);
        if (termMonths != null) {
            findings.number("termMonths", new Words("授权月数", "a licence in months"), termMonths, 1, TERM_MONTHS_MAX);
        }
        findings.none();
    }
}
