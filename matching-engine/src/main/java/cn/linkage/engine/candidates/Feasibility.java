package cn.linkage.engine.candidates;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;

/**
 * What decides whether an offer may serve a need, and how well it suits.
 *
 * @param excluded pairs (offer, need) that take no part, the declined ones; asked by several threads
 * @param waived by need, conditions that are not asked of it; the article's always are
 */
public record Feasibility(
        SuitabilityWeights weights, BiPredicate<OfferFacts, NeedFacts> excluded, Map<UUID, Set<Condition>> waived) {

    public Feasibility {
        waived = Map.copyOf(waived);
    }

    /** All conditions are asked of every need. */
    public Feasibility(SuitabilityWeights weights, BiPredicate<OfferFacts, NeedFacts> excluded) {
        this(weights, excluded, Map.of());
    }

    /** The same with conditions that are not asked of one need. */
    public Feasibility waiving(UUID need, Set<Condition> conditions) {
        return new Feasibility(weights, excluded, Map.of(need, conditions));
    }

    Set<Condition> waivedFor(NeedFacts need) {
        return waived.isEmpty() ? Set.of() : waived.getOrDefault(need.id(), Set.of());
    }

    /** Whether the pair is feasible: every condition holds that is asked of the need, and it is not excluded. */
    public boolean allows(OfferFacts offer, NeedFacts need) {
        return Condition.allHoldBut(waivedFor(need), offer, need) && !excluded.test(offer, need);
    }
}
