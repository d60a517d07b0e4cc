package cn.linkage.matching.clearing;

import cn.linkage.engine.explanation.Setting;
import cn.linkage.matching.fit.Fitting;
import cn.linkage.matching.market.NeedOnMarket;
import cn.linkage.matching.market.OfferOnMarket;
import cn.linkage.matching.policy.Policy;
import cn.linkage.matching.policy.PolicyRules;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What is open on some markets at one moment and not agreed yet, and the three ways to look at it. Only {@link #inPublic} knows
 * nothing of proposals and refusals: what is computed from it may be shown to an office.
 *
 * @param offers open ones, by id, with what is held of them
 * @param needs open ones, by id, with what is held for them
 * @param declined pairs that have said what they want
 * @param held what open proposals hold, by pair
 */
public record StandingMarket(
        LocalDate today,
        Policy policy,
        List<OfferOnMarket> offers,
        List<NeedOnMarket> needs,
        Set<OfferNeed> declined,
        Map<OfferNeed, Integer> held) {

    /** What a clearing would start from. */
    public record View(List<OfferOnMarket> offers, List<NeedOnMarket> needs, Set<OfferNeed> barred) {

        /** The same for the engine, under a policy on a day. */
        public Setting under(PolicyRules rules, LocalDate day) {
            Fitting fitting = new Fitting(rules, day);
            return new Setting(
                    offers.stream()
                            .map(fitting::offer)
                            .flatMap(Optional::stream)
                            .toList(),
                    needs.stream().map(fitting::need).flatMap(Optional::stream).toList(),
                    fitting.weights(),
                    rules.tierCount(),
                    rules.offersPerNeed(),
                    (offer, need) -> barred.contains(new OfferNeed(offer.id(), need.id())));
        }
    }

    /** All that is not agreed, as if nothing had been proposed and nobody had declined: public figures only. */
    public View inPublic() {
        return new View(offersWithoutHolds(), needsWithoutHolds(), Set.of());
    }

    /** All that is not agreed, as if nothing were proposed now; who declined stays so. */
    public View decidedAnew() {
        return new View(offersWithoutHolds(), needsWithoutHolds(), declined);
    }

    /**
     * What the next clearing starts from after a need's owner has changed it: its open proposals are taken back, those of all
     * others stay.
     */
    public View afterChangeOf(UUID needId) {
        Map<UUID, Integer> released = new HashMap<>();
        Set<OfferNeed> barred = new HashSet<>(declined);
        held.forEach((pair, quantity) -> {
            if (pair.needId().equals(needId)) {
                released.put(pair.offerId(), quantity);
            } else {
                barred.add(pair);
            }
        });
        return new View(
                offers.stream()
                        .map(offer -> released.containsKey(offer.id())
                                ? offer.withBooks(offer.quantities()
                                        .release(Math.min(
                                                released.getOrDefault(offer.id(), 0),
                                                offer.quantities().held())))
                                : offer)
                        .toList(),
                needs.stream()
                        .map(need -> need.id().equals(needId)
                                ? need.withBooks(need.quantities().withoutHolds())
                                : need)
                        .toList(),
                Collections.unmodifiableSet(barred));
    }

    private List<OfferOnMarket> offersWithoutHolds() {
        return offers.stream()
                .map(offer -> offer.withBooks(offer.quantities().withoutHolds()))
                .toList();
    }

    private List<NeedOnMarket> needsWithoutHolds() {
        return needs.stream()
                .map(need -> need.withBooks(need.quantities().withoutHolds()))
                .toList();
    }
}
