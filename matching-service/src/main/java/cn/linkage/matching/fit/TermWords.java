package cn.linkage.matching.fit;

import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.Words;
import cn.linkage.engine.candidates.Choice;
import cn.linkage.engine.candidates.Measure;
import cn.linkage.engine.candidates.NeedFacts;
import cn.linkage.engine.candidates.OfferFacts;
import cn.linkage.matching.market.ChoiceCodes;
import cn.linkage.matching.market.MarketKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says which conditions of its kind a match meets, for those that both sides or one of them named. */
final class TermWords {

    private static final int MET = 1000;

    private TermWords() {}

    /** Conditions met; they decide whether there is a match and count nothing in its score. */
    static List<Reason> met(OfferFacts offer, NeedFacts need) {
        List<Reason> reasons = new ArrayList<>();
        for (Choice choice : Choice.values()) {
            List<ChoiceCodes.Code> codes = TermBits.codes(choice, offer.terms().inCommon(choice, need.terms()));
            if (!codes.isEmpty()) {
                Words name = ChoiceCodes.words(choice);
                reasons.add(reason(
                        choice,
                        new Words(
                                name.zh() + "相符：" + joined(codes, "、", Words::zh),
                                "Agreed on " + name.en() + ": " + joined(codes, ", ", Words::en))));
            }
        }
        for (Measure measure : Measure.values()) {
            Long offered = offer.terms().measures().get(measure);
            Long needed = need.terms().measures().get(measure);
            if (offered != null && needed != null) {
                reasons.add(reason(measure, words(measure, offered, needed)));
            }
        }
        return reasons;
    }

    private static Words words(Measure measure, long offered, long needed) {
        return switch (measure) {
            case LICENCE_MONTHS ->
                new Words(
                        "授权 " + offered + " 个月，学校至少需要 " + needed + " 个月",
                        "The licence lasts " + offered + " months; the school needs at least " + needed);
            case AREA_SQUARE_METRES ->
                new Words(
                        "可援建 " + offered + " 平方米以内的场所，学校场所为 " + needed + " 平方米",
                        "Rooms of up to " + offered + " square metres are covered; the school's has " + needed);
            case TRAINING_HOURS ->
                new Words(
                        "培训 " + offered + " 学时，学校至少需要 " + needed + " 学时",
                        offered + " hours of training; the school needs at least " + needed);
            case AUDIENCE ->
                new Words(
                        "每场可容纳 " + offered + " 人，学校预计 " + needed + " 人",
                        "Up to " + offered + " people at once; the school expects " + needed);
            case GIFT_VALUE_FEN -> {
                Words worth = MarketKey.inWords(ItemCategory.Unit.FEN, offered);
                Words least = MarketKey.inWords(ItemCategory.Unit.FEN, needed);
                yield new Words(
                        "赠与价值 " + worth.zh() + "，学校要求不低于 " + least.zh(),
                        "The gift is worth " + worth.en() + "; the school asks at least " + least.en());
            }
            case STAY_MONTHS ->
                new Words(
                        "企业希望保留 " + offered + " 个月，学校允许 " + needed + " 个月",
                        "The giver wants " + offered + " months; the school allows " + needed);
        };
    }

    private static String joined(List<ChoiceCodes.Code> codes, String separator, Function<Words, String> language) {
        return codes.stream().map(code -> language.apply(code.words())).collect(Collectors.joining(separator));
    }

    private static Reason reason(Enum<?> code, Words words) {
        return new Reason(code.name(), words.zh(), words.en(), MET, 0);
    }
}
