package cn.linkage.school.need.adapter.web;

import cn.linkage.school.need.model.BooksNeed;
import cn.linkage.school.need.model.NeedDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** A {@link BooksNeed} as the API spells it. */
@Schema(name = "BooksNeed", description = "图书，数量为册数 / books; the quantity counts volumes")
record BooksNeedView(
        @NotNull String itemCategory,

        @Schema(description = "最多 1000 个字 / at most 1000 characters") @Nullable
        String purpose,

        @NotNull Boolean usedAccepted)
        implements NeedDetailsView {

    @Override
    public NeedDetails toModel() {
        return new BooksNeed(NeedDetails.category(itemCategory), purpose, usedAccepted);
    }

    static BooksNeedView of(BooksNeed need) {
        return new BooksNeedView(need.itemCategory().code(), need.purpose(), need.usedAccepted());
    }
}
