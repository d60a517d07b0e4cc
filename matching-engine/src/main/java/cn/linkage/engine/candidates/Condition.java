package cn.linkage.engine.candidates;

import cn.linkage.engine.Phrase;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * What must hold for an offer to serve a need, in the order in which it is asked; the words say what fails. What a kind of
 * gift does not ask about holds for it.
 */
public enum Condition {
    KIND((offer, need) -> offer.article().kind().equals(need.article().kind()), "赠与类别不同", "another kind of gift"),
    ITEM_CATEGORY(
            (offer, need) ->
                    offer.article().itemCategory().equals(need.article().itemCategory()),
            "物品类别不同",
            "another item category"),
    UNIT((offer, need) -> offer.article().unit().equals(need.article().unit()), "计量单位不同", "counted in another unit"),
    USED((offer, need) -> !offer.used() || need.usedAccepted(), "学校不接受二手物品", "the school does not take used things"),
    PURPOSE(Choice.PURPOSE, "资金用途不符", "the money is for another purpose"),
    ROUTE(Choice.ROUTE, "学校不能按该捐赠方式接受资金", "the school cannot take money on this way"),
    LICENCE_MONTHS(Measure.LICENCE_MONTHS, "软件授权期短于学校所需", "the licence ends too soon"),
    AREA(Measure.AREA_SQUARE_METRES, "场所面积超出援建范围", "the room is larger than the aid covers"),
    CONSTRUCTION(Choice.CONSTRUCTION, "学校需要土建施工，援建不含", "the school needs building work, which is not included"),
    FORMAT(Choice.FORMAT, "培训方式不符", "the training is held in another place"),
    TRAINING_HOURS(Measure.TRAINING_HOURS, "培训学时少于学校所需", "too few hours of training"),
    STAY(Measure.STAY_MONTHS, "企业要求的期限长于学校允许的期限", "the giver wants it to stay longer than the school allows"),
    GIFT_VALUE(Measure.GIFT_VALUE_FEN, "赠与价值低于学校要求", "the gift is worth less than the school asks"),
    ACTIVITY(Choice.ACTIVITY, "活动形式不符", "another kind of activity"),
    LENGTH(Choice.LENGTH, "研学时长不符", "the tour has another length"),
    SUBJECTS((offer, need) -> anyOrCommon(offer.subjects(), need.subjects()), "主题不符", "no subject in common"),
    LANGUAGE_LEVEL(Choice.LANGUAGE_LEVEL, "语言难度不符", "the talk is of another level"),
    PRESENCE(Choice.PRESENCE, "学校不接受线上方式", "the school does not take it online"),
    AUDIENCE(Measure.AUDIENCE, "学校人数超过每场上限", "more people than it takes at once"),
    REACH(
            (offer, need) -> offer.reach().covers(offer.county(), need.county()),
            "企业服务范围不包括学校所在县",
            "the offer does not reach the school's county"),
    GRADE_BANDS((offer, need) -> anyOrCommon(offer.gradeBands(), need.gradeBands()), "学段不符", "no grade band in common"),
    DATES((offer, need) -> offer.window().daysInCommon(need.window()) > 0, "时间不重合", "no day in common"),
    MINIMUM(
            (offer, need) -> offer.quantity() >= need.minimum(),
            "数量低于学校的最低有用数量",
            "less than the minimum useful quantity");

    private static final Condition[] IN_ORDER = values();

    private final BiPredicate<OfferFacts, NeedFacts> test;
    private final Phrase failure;

    Condition(BiPredicate<OfferFacts, NeedFacts> test, String zh, String en) {
        this.test = test;
        this.failure = new Phrase(zh, en);
    }

    Condition(Choice choice, String zh, String en) {
        this((offer, need) -> offer.terms().agree(choice, need.terms()), zh, en);
    }

    Condition(Measure measure, String zh, String en) {
        this((offer, need) -> measure.holds(offer.terms(), need.terms()), zh, en);
    }

    public boolean holds(OfferFacts offer, NeedFacts need) {
        return test.test(offer, need);
    }

    /** What to say when it does not hold. */
    public Phrase failure() {
        return failure;
    }

    /** The first condition that fails, or empty where the offer could serve the need. */
    public static Optional<Condition> firstFailing(OfferFacts offer, NeedFacts need) {
        for (Condition condition : IN_ORDER) {
            if (!condition.holds(offer, need)) {
                return Optional.of(condition);
            }
        }
        return Optional.empty();
    }

    /** Every condition that fails; empty where the offer could serve the need. */
    public static Set<Condition> failing(OfferFacts offer, NeedFacts need) {
        Set<Condition> failing = EnumSet.noneOf(Condition.class);
        for (Condition condition : IN_ORDER) {
            if (!condition.holds(offer, need)) {
                failing.add(condition);
            }
        }
        return failing;
    }

    /** Whether every condition holds, but for those that are waived. */
    static boolean allHoldBut(Set<Condition> waived, OfferFacts offer, NeedFacts need) {
        return waived.isEmpty() ? firstFailing(offer, need).isEmpty() : waived.containsAll(failing(offer, need));
    }

    private static boolean anyOrCommon(long offered, long needed) {
        return offered == 0 || needed == 0 || (offered & needed) != 0;
    }
}
