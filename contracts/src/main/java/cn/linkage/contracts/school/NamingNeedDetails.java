package cn.linkage.contracts.school;

import cn.linkage.contracts.codes.GiftKind;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;

/**
 * Something of a school that may bear a giver's name for a term; the quantity is 1. Its category says whether it is a room, a project, an event or an award.
 *
 * @param thing what is named, as the school calls it; the same thing has the same words
 * @param termFrom first day of the term
 * @param termUntil last day of the term, at most 50 years later
 * @param exclusive whether the giver is the only one named in that term
 * @param giftValueFenMin what the gift must be worth at least, in fen, 0 to 10^12
 */
public record NamingNeedDetails(
        String itemCategory,
        String thing,
        LocalDate termFrom,
        LocalDate termUntil,
        boolean exclusive,
        long giftValueFenMin)
        implements NeedDetails {
    @Override
    @JsonIgnore
    public GiftKind kind() {
        return GiftKind.NAMING;
    }
}
