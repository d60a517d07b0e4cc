package cn.linkage.enterprise.offer.adapter.web;

import cn.linkage.contracts.codes.ItemCondition;
import cn.linkage.enterprise.offer.model.BooksOffer;
import cn.linkage.enterprise.offer.model.OfferDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** {@link BooksOffer} as the API spells it. */
@Schema(name = "BooksOfferDetails", description = "图书，数量为册数 / Books; the quantity counts volumes")
record BooksOfferBody(
        @NotNull @Schema(description = "物品类别代码 / Code of the item category", example = "popular-science-book")
        String itemCategory,

        @NotNull @Schema(description = "全新或二手 / New or used")
        ItemCondition condition,

        @Schema(description = "书目 / Titles or series", maxLength = BooksOffer.LISTING_MAX, example = "演示科普丛书") @Nullable
        String listing)
        implements OfferDetailsBody {

    static BooksOfferBody of(BooksOffer it) {
        return new BooksOfferBody(it.itemCategory().code(), it.condition(), it.listing());
    }

    @Override
    public BooksOffer toModel() {
        return new BooksOffer(OfferDetails.category("details.itemCategory", itemCategory), condition, listing);
    }
}
