package cn.linkage.school.need.model;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Software (软件); the quantity counts licences.
 *
 * @param purpose what the pupils will do with it; null where the school does not say
 * @param termMonthsMin the shortest licence of use, in months, 1 to 120
 */
public record SoftwareNeed(
        ItemCategory itemCategory, @Nullable String purpose, int termMonthsMin) implements NeedDetails {

    private static final NumberLimit TERM =
            new NumberLimit("details.termMonthsMin", "最短授权期限（月）", "the shortest licence, in months,", 1, 120);

    public SoftwareNeed {
        NeedDetails.requireKind(itemCategory, GiftKind.SOFTWARE);
        purpose = TextLimit.PURPOSE.optional(purpose);
        TERM.require(termMonthsMin);
    }

    @Override
    public GiftKind kind() {
        return GiftKind.SOFTWARE;
    }

    @Override
    public List<FreeText> texts() {
        return List.of(FreeText.note("details.purpose", purpose));
    }
}
