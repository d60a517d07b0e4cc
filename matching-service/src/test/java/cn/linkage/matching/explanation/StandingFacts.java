package cn.linkage.matching.explanation;

import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.engine.candidates.NeedFacts;
import cn.linkage.engine.candidates.OfferFacts;
import cn.linkage.engine.explanation.Setting;
import cn.linkage.matching.clearing.OfferNeed;
import cn.linkage.matching.clearing.StandingMarket;
import cn.linkage.matching.clearing.StandingMarkets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything open of one kind as it stands. What proposals hold and who declined is read from the tables and worked out here, not
 * by the service.
 *
 * @param inPublic what is not agreed, as if nothing were proposed and nobody had declined
 * @param held what open proposals hold, by pair
 * @param declined pairs that have said what they want
 */
record StandingFacts(PlainMarket inPublic, Map<OfferNeed, Integer> held, Set<OfferNeed> declined) {

    private static final RowMapper<OfferNeed> PAIR =
            (row, number) -> new OfferNeed(row.getObject("offer_id", UUID.class), row.getObject("need_id", UUID.class));

    /** Of a category and all that could stand in for it. */
    static StandingFacts of(ItemCategory category, StandingMarkets markets, JdbcClient jdbc) {
        List<ItemCategory> siblings = Stream.of(ItemCategory.values())
                .filter(other -> other.kind() == category.kind() && other.unit() == category.unit())
                .toList();
        StandingMarket market = markets.of(siblings, Long.MAX_VALUE).orElseThrow();
        Setting facts = market.inPublic().under(market.policy().rules(), market.today());
        Map<OfferNeed, Integer> held = new HashMap<>();
        jdbc.sql("select offer_id, need_id, quantity from proposal where state = 'OPEN'")
                .query(row -> {
                    held.put(PAIR.mapRow(row, 0), row.getInt("quantity"));
                });
        Set<OfferNeed> declined = new HashSet<>(jdbc.sql("select offer_id, need_id from excluded_pair")
                .query(PAIR)
                .list());
        declined.addAll(jdbc.sql(
                        "select offer_id, need_id from proposal where state = 'AGREED' and quantity < proposed_quantity")
                .query(PAIR)
                .list());
        return new StandingFacts(
                new PlainMarket(
                        facts.offers(), facts.needs(), Set.of(), market.policy().rules()),
                held,
                declined);
    }

    /** What open proposals hold for a need. */
    int heldFor(UUID needId) {
        return held.entrySet().stream()
                .filter(pair -> pair.getKey().needId().equals(needId))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** What is left when one need's proposals are taken back and those of all others stay. */
    PlainMarket afterChangeOf(UUID needId) {
        Map<UUID, Integer> ofOffer = new HashMap<>();
        Map<UUID, Integer> ofNeed = new HashMap<>();
        Set<OfferNeed> barred = new HashSet<>(declined);
        held.forEach((pair, quantity) -> {
            if (!pair.needId().equals(needId)) {
                ofOffer.merge(pair.offerId(), quantity, Integer::sum);
                ofNeed.merge(pair.needId(), quantity, Integer::sum);
                barred.add(pair);
            }
        });
        return new PlainMarket(
                inPublic.offers().stream()
                        .map(offer -> without(offer, ofOffer.getOrDefault(offer.id(), 0)))
                        .filter(offer -> offer.quantity() > 0)
                        .toList(),
                inPublic.needs().stream()
                        .map(need -> without(need, ofNeed.getOrDefault(need.id(), 0)))
                        .flatMap(Optional::stream)
                        .toList(),
                barred,
                inPublic.rules());
    }

    private static OfferFacts without(OfferFacts offer, int quantity) {
        return new OfferFacts(
                offer.id(),
                offer.article(),
                offer.county(),
                offer.reach(),
                offer.gradeBands(),
                offer.window(),
                offer.quantity() - quantity,
                offer.used(),
                offer.subjects(),
                offer.favouredDesignations(),
                offer.reliabilityPerMille(),
                offer.terms());
    }

    /** Empty where what is left is of no use. */
    private static Optional<NeedFacts> without(NeedFacts need, int quantity) {
        int left = need.quantity() - quantity;
        return left < need.minimum()
                ? Optional.empty()
                : Optional.of(new NeedFacts(
                        need.id(),
                        need.article(),
                        need.county(),
                        need.gradeBands(),
                        need.window(),
                        left,
                        need.minimum(),
                        need.tier(),
                        need.usedAccepted(),
                        need.subjects(),
                        need.designations(),
                        need.terms()));
    }
}
