package cn.linkage.school.need.model;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places where a plaque may hang (挂牌); the quantity counts plaques.
 *
 * @param place where it hangs
 * @param wording what it should say; null where the school has no wish
 * @param termMonthsMax the longest that it may hang, in months, 1 to 600
 */
public record PlaqueNeed(
        ItemCategory itemCategory, String place, @Nullable String wording, int termMonthsMax) implements NeedDetails {

    private static final TextLimit PLACE = new TextLimit("details.place", "悬挂位置", "the place of a plaque", 200);
    private static final TextLimit WORDING = new TextLimit("details.wording", "牌匾文字", "the wording of a plaque", 100);
    private static final NumberLimit TERM =
            new NumberLimit("details.termMonthsMax", "最长悬挂期限（月）", "the longest term in months", 1, 600);

    public PlaqueNeed {
        NeedDetails.requireKind(itemCategory, GiftKind.PLAQUE);
        place = PLACE.required(place);
        wording = WORDING.optional(wording);
        TERM.require(termMonthsMax);
    }

    @Override
    public GiftKind kind() {
        return GiftKind.PLAQUE;
    }

    @Override
    public List<FreeText> texts() {
        return List.of(FreeText.note("details.place", place), FreeText.displayed("details.wording", wording));
    }
}
