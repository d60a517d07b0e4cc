package cn.linkage.enterprise.offer.model;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.ItemCondition;
import cn.linkage.contracts.codes.Words;
import org.jspecify.annotations.Nullable;

/**
 * Books (图书); the offer's quantity counts volumes.
 *
 * @param listing titles or series; null where the giver names none
 */
public record BooksOffer(
        ItemCategory itemCategory,
        ItemCondition condition,
        @Nullable String listing) implements OfferDetails {

    public static final int LISTING_MAX = 2_000;

    public BooksOffer {
        Findings findings = Findings.ofDetails(GiftKind.BOOKS, itemCategory);
        listing = findings.optionalText("listing", new Words("书目", "a listing"), listing, LISTING_MAX);
        findings.none();
    }
}
