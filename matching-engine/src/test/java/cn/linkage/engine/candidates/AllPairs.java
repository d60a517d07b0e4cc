package cn.linkage.engine.candidates;

import cn.linkage.engine.clearing.MarketBuilder;
import cn.linkage.engine.clearing.TransportMarket;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/** Every pair that meets every condition, by plain loops: shares with what is tested the conditions and the parts alone. */
public final class AllPairs {

    private AllPairs() {}

    /** The market of all of them, offers and needs numbered by id. */
    public static TransportMarket market(
            List<OfferFacts> offers,
            List<NeedFacts> needs,
            int tiers,
            SuitabilityWeights weights,
            BiPredicate<OfferFacts, NeedFacts> excluded) {
        MarketBuilder builder = TransportMarket.builder(tiers);
        List<OfferFacts> offersById =
                offers.stream().sorted(Comparator.comparing(OfferFacts::id)).toList();
        List<NeedFacts> needsById =
                needs.stream().sorted(Comparator.comparing(NeedFacts::id)).toList();
        offersById.forEach(offer -> builder.addOffer(offer.quantity()));
        needsById.forEach(need -> builder.addNeed(need.quantity(), need.tier()));
        for (int i = 0; i < needsById.size(); i++) {
            for (int j = 0; j < offersById.size(); j++) {
                OfferFacts offer = offersById.get(j);
                NeedFacts need = needsById.get(i);
                if (allHold(offer, need) && !excluded.test(offer, need)) {
                    builder.addPair(i, j, Suitability.of(offer, need, weights).perMille());
                }
            }
        }
        return builder.build();
    }

    static boolean allHold(OfferFacts offer, NeedFacts need) {
        for (Condition condition : Condition.values()) {
            if (!condition.holds(offer, need)) {
                return false;
            }
        }
        return true;
    }
}
