package cn.linkage.contracts.school;

import cn.linkage.contracts.codes.GiftKind;
import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * Places where a plaque may hang; the quantity counts plaques.
 *
 * @param place where it hangs
 * @param wording what it should say, where the school has a wish
 * @param termMonthsMax the longest that it may hang, in months, 1 to 600
 */
public record PlaqueNeedDetails(
        String itemCategory, String place, @Nullable String wording, int termMonthsMax) implements NeedDetails {
    @Override
    @JsonIgnore
    public GiftKind kind() {
        return GiftKind.PLAQUE;
    }
}
