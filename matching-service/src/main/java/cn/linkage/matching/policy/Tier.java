package cn.linkage.matching.policy;

import cn.linkage.contracts.codes.InvalidValueException;
import java.util.List;

/**
 * A tier of schools.
 *
 * @param anyOf one of these must hold; each holds where all its conditions do
 */
public record Tier(List<List<TierCondition>> anyOf) {

    public Tier {
        anyOf = anyOf.stream().map(List::copyOf).toList();
        if (anyOf.isEmpty() || anyOf.stream().anyMatch(List::isEmpty)) {
            throw new InvalidValueException(
                    "rules.tiers",
                    "每一层至少要有一个条件，收到 " + anyOf + "；未列入任何一层的学校自动归入最后一层",
                    "A tier needs at least one condition in every alternative, got " + anyOf
                            + "; schools in no tier make the last one by themselves");
        }
    }

    boolean has(SchoolOnDay school, CountyList list) {
        return anyOf.stream().anyMatch(all -> all.stream().allMatch(condition -> condition.holds(school, list)));
    }
}
