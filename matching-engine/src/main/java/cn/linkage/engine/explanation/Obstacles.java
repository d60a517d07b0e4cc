package cn.linkage.engine.explanation;

import cn.linkage.engine.candidates.Condition;
import cn.linkage.engine.candidates.NeedFacts;
import cn.linkage.engine.candidates.OfferFacts;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What keeps the offers of the same kind of gift from a need.
 *
 * @param offers how many offers of its kind there are, of every item category in the setting
 * @param fitting how many meet every condition and are not excluded
 * @param excluded how many would fit and are excluded, since one side declined
 * @param ruledOutByOne how many fail one condition only, by that condition
 * @param ruledOutBySeveral how many fail more than one
 */
public record Obstacles(
        int offers, int fitting, int excluded, Map<Condition, Integer> ruledOutByOne, int ruledOutBySeveral) {

    public Obstacles {
        EnumMap<Condition, Integer> copy = new EnumMap<>(Condition.class);
        copy.putAll(ruledOutByOne);
        ruledOutByOne = Collections.unmodifiableMap(copy);
    }

    /** Counts what keeps each offer of the setting from a need. */
    public static Obstacles of(NeedFacts need, Setting setting) {
        List<OfferFacts> ofKind = setting.offers().stream()
                .filter(offer -> Condition.KIND.holds(offer, need))
                .toList();
        Map<Condition, Integer> byOne = new EnumMap<>(Condition.class);
        int fitting = 0;
        int excluded = 0;
        int several = 0;
        for (OfferFacts offer : ofKind) {
            Set<Condition> failing = Condition.failing(offer, need);
            switch (failing.size()) {
                case 0 -> {
                    if (setting.excluded().test(offer, need)) {
                        excluded++;
                    } else {
                        fitting++;
                    }
                }
                case 1 -> byOne.merge(failing.iterator().next(), 1, Integer::sum);
                default -> several++;
            }
        }
        return new Obstacles(ofKind.size(), fitting, excluded, byOne, several);
    }
}
