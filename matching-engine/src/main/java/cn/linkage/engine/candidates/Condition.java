package cn.linkage.engine.candidates;

import cn.linkage.engine.Phrase;
import java.util.Optional;

/** What must hold for an offer to serve a need, in the order in which it is asked; the words say what fails. */
public enum Condition {
    KIND("赠与类别不同", "another kind of gift") {
        @Override
        public boolean holds(OfferFacts offer, NeedFacts need) {
            return offer.article().kind().equals(need.article().kind());
        }
    },
    ITEM_CATEGORY("物品类别不同", "another item category") {
        @Override
        public boolean holds(OfferFacts offer, NeedFacts need) {
            return offer.article().itemCategory().equals(need.article().itemCategory());
        }
    },
    UNIT("计量单位不同", "counted in another unit") {
        @Override
        public boolean holds(OfferFacts offer, NeedFacts need) {
            return offer.article().unit().equals(need.article().unit());
        }
    },
    USED("学校不接受旧设备", "the school does not take used equipment") {
        @Override
        public boolean holds(OfferFacts offer, NeedFacts need) {
            return !offer.used() || need.usedAccepted();
        }
    },
    REACH("企业服务范围不包括学校所在县", "the offer does not reach the school's county") {
        @Override
        public boolean holds(OfferFacts offer, NeedFacts need) {
            return offer.reach().covers(offer.county(), need.county());
        }
    },
    GRADE_BANDS("学段不符", "no grade band in common") {
        @Override
        public boolean holds(OfferFacts offer, NeedFacts need) {
            return offer.gradeBands() == 0 || need.gradeBands() == 0 || (offer.gradeBands() & need.gradeBands()) != 0;
        }
    },
    DATES("时间不重合", "no day in common") {
        @Override
        public boolean holds(OfferFacts offer, NeedFacts need) {
            return offer.window().daysInCommon(need.window()) > 0;
        }
    },
    MINIMUM("数量低于学校的最低有用数量", "less than the least quantity of use") {
        @Override
        public boolean holds(OfferFacts offer, NeedFacts need) {
            return offer.quantity() >= need.minimum();
        }
    };

    private final Phrase failure;

    Condition(String zh, String en) {
        this.failure = new Phrase(zh, en);
    }

    public abstract boolean holds(OfferFacts offer, NeedFacts need);

    /** What to say when it does not hold. */
    public Phrase failure() {
        return failure;
    }

    /** The first condition that fails, or empty where the offer could serve the need. */
    public static Optional<Condition> firstFailing(OfferFacts offer, NeedFacts need) {
        for (Condition condition : values()) {
            if (!condition.holds(offer, need)) {
                return Optional.of(condition);
            }
        }
        return Optional.empty();
    }
}
