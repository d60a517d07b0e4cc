package cn.linkage.school.need.model;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Books (图书); the quantity counts volumes.
 *
 * @param purpose what the pupils will do with them; null where the school does not say
 */
public record BooksNeed(ItemCategory itemCategory, @Nullable String purpose, boolean usedAccepted)
        implements NeedDetails {

    public BooksNeed {
        NeedDetails.requireKind(itemCategory, GiftKind.BOOKS);
        purpose = TextLimit.PURPOSE.optional(purpose);
    }

    @Override
    public GiftKind kind() {
        return GiftKind.BOOKS;
    }

    @Override
    public List<FreeText> texts() {
        return List.of(FreeText.note("details.purpose", purpose));
    }
}
