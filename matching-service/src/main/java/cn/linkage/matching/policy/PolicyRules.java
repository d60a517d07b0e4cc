package cn.linkage.matching.policy;

import cn.linkage.contracts.codes.County;
import cn.linkage.contracts.codes.DesignationKind;
import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.engine.candidates.SuitabilityPart;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one version of the policy says. A school is in the first tier whose conditions hold; schools in none make one more
 * tier, the last. A need of an earlier tier is served before any of a later one.
 *
 * @param tiers in the order in which they are served
 * @param countyLists the dated lists of mountain and island counties (山区海岛县); before the first there are none
 * @param weights what each part of the suitability counts, together 1000 per mille
 * @param favouredDesignations schools with one of these suit better
 * @param offersPerNeed with how many of the best offers of each need a clearing begins; others that the
 *     optimum needs are added (tours: how many take part)
 */
public record PolicyRules(
        List<Tier> tiers,
        List<CountyList> countyLists,
        Map<SuitabilityPart, Integer> weights,
        Set<DesignationKind> favouredDesignations,
        int offersPerNeed) {

    private static final int MOST_TIERS = 16;
    private static final int MOST_OFFERS_PER_NEED = 256;
    private static final CountyList NONE = new CountyList(LocalDate.MIN, Set.of());

    public PolicyRules {
        tiers = List.copyOf(tiers);
        countyLists = countyLists.stream()
                .sorted(Comparator.comparing(CountyList::from))
                .toList();
        weights = Collections.unmodifiableMap(new EnumMap<>(weights));
        favouredDesignations = Collections.unmodifiableSet(new TreeSet<>(favouredDesignations));
        require(
                tiers.size() <= MOST_TIERS,
                "rules.tiers",
                "最多 " + MOST_TIERS + " 层，收到 " + tiers.size(),
                "At most " + MOST_TIERS + " tiers, got " + tiers.size());
        int sum = weights.values().stream().mapToInt(Integer::intValue).sum();
        require(
                sum == 1000 && weights.values().stream().allMatch(w -> w >= 0),
                "rules.weights",
                "权重均不得为负且合计应为 1000‰，收到 " + weights,
                "Weights must not be negative and add up to 1000 per mille, got " + weights);
        require(
                offersPerNeed >= 1 && offersPerNeed <= MOST_OFFERS_PER_NEED,
                "rules.offersPerNeed",
                "应在 1 到 " + MOST_OFFERS_PER_NEED + " 之间，收到 " + offersPerNeed,
                "Must be 1 to " + MOST_OFFERS_PER_NEED + ", got " + offersPerNeed);
        for (CountyList list : countyLists) {
            for (String code : list.countyCodes()) {
                require(
                        County.ofCode(code).isPresent(),
                        "rules.countyLists",
                        "行政区划代码 " + code + " 不是温州的县（市、区）",
                        code + " is no county of Wenzhou");
            }
        }
    }

    /** The tier of a school on a day, counted from 1. */
    public int tierOf(SchoolOnDay school, LocalDate day) {
        CountyList list = countyListOn(day);
        for (int i = 0; i < tiers.size(); i++) {
            if (tiers.get(i).has(school, list)) {
                return i + 1;
            }
        }
        return tiers.size() + 1;
    }

    /** How many tiers there are, the last one of all others included. */
    public int tierCount() {
        return tiers.size() + 1;
    }

    /** The list of mountain and island counties that holds on a day. */
    public CountyList countyListOn(LocalDate day) {
        return countyLists.stream()
                .filter(list -> !list.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(NONE);
    }

    private static void require(boolean holds, String field, String zh, String en) {
        if (!holds) {
            throw new InvalidValueException(field, zh, en);
        }
    }
}
