package cn.linkage.contracts.school;

import cn.linkage.contracts.codes.GiftKind;
import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * Software that a school asks for; the quantity counts licences.
 *
 * @param purpose what the pupils will do with it
 * @param termMonthsMin the shortest licence of use, in months, 1 to 120
 */
public record SoftwareNeedDetails(
        String itemCategory, @Nullable String purpose, int termMonthsMin) implements NeedDetails {
    @Override
    @JsonIgnore
    public GiftKind kind() {
        return GiftKind.SOFTWARE;
    }
}
