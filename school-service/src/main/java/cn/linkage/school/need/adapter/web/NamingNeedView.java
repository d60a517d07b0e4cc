package cn.linkage.school.need.adapter.web;

import cn.linkage.school.need.model.NamingNeed;
import cn.linkage.school.need.model.NeedDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A {@link NamingNeed} as the API spells it. */
@Schema(name = "NamingNeed", description = "冠名，数量为 1 / something that may bear a name; the quantity is 1")
record NamingNeedView(
        @NotNull String itemCategory,

        @Schema(
                description =
                        "冠名对象，1 至 100 个字；同一对象写法相同 / what is named, 1 to 100 characters; the same thing has the same words")
        @NotNull
        String thing,

        @NotNull LocalDate termFrom,

        @Schema(description = "期限最后一天，最长 50 年 / last day of the term, at most 50 years later") @NotNull
        LocalDate termUntil,

        @NotNull Boolean exclusive,

        @Schema(description = "最低捐赠价值（分），0 至 10^12 / least value of the gift in fen, 0 to 10^12") @NotNull
        Long giftValueFenMin)
        implements NeedDetailsView {

    @Override
    public NeedDetails toModel() {
        return new NamingNeed(
                NeedDetails.category(itemCategory), thing, termFrom, termUntil, exclusive, giftValueFenMin);
    }

    static NamingNeedView of(NamingNeed need) {
        return new NamingNeedView(
                need.itemCategory().code(),
                need.thing(),
                need.termFrom(),
                need.termUntil(),
                need.exclusive(),
                need.giftValueFenMin());
    }
}
