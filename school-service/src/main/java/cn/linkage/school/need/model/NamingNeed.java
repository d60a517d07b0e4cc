package cn.linkage.school.need.model;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.school.need.model.NeedResult.Reason;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something of a school that may bear a giver's name for a term (冠名); the quantity is 1. A name is proposed by the giver
 * and approved by government (公益事业捐赠法 art. 14); the school consents to it by asking for it (慈善法 art. 99).
 *
 * @param thing what is named, as the school calls it, in Unicode's form NFKC and with single spaces, so that the same
 *     thing has the same words
 * @param termFrom first day of the term
 * @param termUntil last day of the term, at most 50 years later
 * @param exclusive whether the giver is the only one named in that term
 * @param giftValueFenMin what the gift must be worth at least, in fen, 0 to 10^12
 */
public record NamingNeed(
        ItemCategory itemCategory,
        String thing,
        LocalDate termFrom,
        LocalDate termUntil,
        boolean exclusive,
        long giftValueFenMin)
        implements NeedDetails {

    private static final TextLimit THING = new TextLimit("details.thing", "冠名对象", "what is named", 100);
    private static final NumberLimit GIFT = new NumberLimit(
            "details.giftValueFenMin", "最低捐赠价值（分）", "the least value of the gift, in fen,", 0, NumberLimit.MOST_FEN);
    private static final NumberLimit QUANTITY = new NumberLimit("quantity", "冠名的数量", "the quantity of a naming", 1, 1);
    private static final int TERM_YEARS_MAX = 50;

    public NamingNeed {
        NeedDetails.requireKind(itemCategory, GiftKind.NAMING);
        thing = THING.required(sameWords(thing));
        if (termUntil.isBefore(termFrom) || termUntil.isAfter(termFrom.plusYears(TERM_YEARS_MAX))) {
            throw new InvalidValueException(
                    "details.termUntil",
                    "冠名期限的最后一天应不早于 " + termFrom + " 且在其后 " + TERM_YEARS_MAX + " 年内，收到 " + termUntil,
                    "the last day of the term is not before " + termFrom + " and within " + TERM_YEARS_MAX
                            + " years of it, got " + termUntil);
        }
        GIFT.require(giftValueFenMin);
    }

    /** The words without what only looks different: full-width forms, invisible characters, kinds and numbers of spaces. */
    private static String sameWords(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[\\p{Z}\\p{Cc}]+", " ");
    }

    @Override
    public void requireFit(Quantity quantity, NeedWindow window, Set<GradeBand> gradeBands) {
        QUANTITY.require(quantity.wanted());
    }

    @Override
    public Optional<Reason> refusalOf(NeedDetails better, LocalDate today) {
        return NeedDetails.super
                .refusalOf(better, today)
                .or(() -> better instanceof NamingNeed naming && isSameAs(naming)
                        ? Optional.empty()
                        : Optional.of(Reason.NAMING_FIXED));
    }

    private boolean isSameAs(NamingNeed other) {
        return thing.equals(other.thing)
                && termFrom.equals(other.termFrom)
                && termUntil.equals(other.termUntil)
                && exclusive == other.exclusive;
    }

    @Override
    public GiftKind kind() {
        return GiftKind.NAMING;
    }

    @Override
    public List<FreeText> texts() {
        return List.of(FreeText.displayed("details.thing", thing));
    }
}
