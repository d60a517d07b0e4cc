package cn.linkage.contracts.school;

import cn.linkage.contracts.codes.GiftKind;
import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * Books that a school asks for; the quantity counts volumes.
 *
 * @param purpose what the pupils will do with them
 * @param usedAccepted whether used books are welcome
 */
public record BooksNeedDetails(
        String itemCategory, @Nullable String purpose, boolean usedAccepted) implements NeedDetails {
    @Override
    @JsonIgnore
    public GiftKind kind() {
        return GiftKind.BOOKS;
    }
}
