package cn.linkage.engine.explanation;

import cn.linkage.engine.candidates.NeedFacts;
import cn.linkage.engine.candidates.OfferFacts;
import cn.linkage.engine.candidates.Suitability;
import cn.linkage.engine.clearing.TransportMarket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Explains the needs of one cleared market. O(pairs · log(needs + offers)) for each match and each need that misses something. */
public final class Explaining {

    private final Setting setting;
    private final ClearedMarket cleared;
    private final TransportMarket market;
    private final WideRerouting rerouting;

    /**
     * @param setting what the market was cleared from
     * @param cleared the market of the needs that are to be explained
     */
    public Explaining(Setting setting, ClearedMarket cleared) {
        this.setting = setting;
        this.cleared = cleared;
        this.market = cleared.candidates().market();
        this.rerouting = new WideRerouting(cleared.clearing());
    }

    /** Why this need gets what it gets. */
    public NeedExplanation of(UUID needId) {
        int need = cleared.numberOf(needId);
        NeedFacts facts = cleared.needs().get(need);
        Obstacles obstacles = Obstacles.of(facts, setting);
        List<MatchReason> matches = new ArrayList<>();
        int inOptimum = 0;
        int small = 0;
        for (int pair = market.firstPair(need); pair < market.firstPair(need + 1); pair++) {
            int flow = cleared.result().flows().ofPair(pair);
            inOptimum += flow;
            small += flow < facts.minimum() ? flow : 0;
            if (cleared.usefulOfPair(pair) > 0) {
                matches.add(match(facts, need, pair, flow));
            }
        }
        return new NeedExplanation(
                facts,
                cleared.served(needId),
                small,
                matches,
                obstacles,
                inOptimum == facts.quantity() ? Optional.empty() : competition(need));
    }

    private MatchReason match(NeedFacts facts, int need, int pair, int flow) {
        Optional<MatchReason.NextBest> nextBest = Optional.empty();
        if (flow > 0) {
            Reroute reroute = rerouting.without(need, market.offerOf(pair));
            nextBest = Optional.of(new MatchReason.NextBest(
                    reroute.firstOffer() < 0
                            ? Optional.empty()
                            : Optional.of(cleared.candidates().offers().get(reroute.firstOffer())),
                    reroute.loss()));
        }
        return new MatchReason(
                cleared.offerOf(pair),
                cleared.usefulOfPair(pair),
                Suitability.of(cleared.offerOf(pair), facts, setting.weights()),
                nextBest);
    }

    private Optional<Competition> competition(int need) {
        NeedFacts facts = cleared.needs().get(need);
        List<OfferFacts> offers = cleared.candidates().offers();
        boolean[] fitting = new boolean[market.offers()];
        int count = 0;
        for (int offer = 0; offer < fitting.length; offer++) {
            fitting[offer] = cleared.clearing().feasibility().allows(offers.get(offer), facts);
            count += fitting[offer] ? 1 : 0;
        }
        if (count == 0) {
            return Optional.empty();
        }
        SortedMap<Integer, Long> takenByTier = new TreeMap<>();
        cleared.result().forEachFlow((other, offer, quantity) -> {
            if (other != need && fitting[offer]) {
                takenByTier.merge(market.tier(other), (long) quantity, Long::sum);
            }
        });
        return Optional.of(new Competition(
                count,
                takenByTier,
                rerouting
                        .forcedFor(need)
                        .map(forced -> new Competition.Shortfall(offers.get(forced.firstOffer()), forced.loss()))));
    }
}
