package cn.linkage.contracts.enterprise;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCondition;
import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * Books on offer; the quantity counts volumes.
 *
 * @param condition whether they are new
 * @param listing titles or series, where the giver names them
 */
public record BooksOfferDetails(
        String itemCategory,
        ItemCondition condition,
        @Nullable String listing) implements OfferDetails {
    @Override
    @JsonIgnore
    public GiftKind kind() {
        return GiftKind.BOOKS;
    }
}
