package cn.linkage.engine.clearing;

import java.util.Arrays;
import java.util.List;

/**
 * Solves the independent parts of a market, in parallel where there are processors, and puts them together. The parts do not
 * touch each other and each is solved by one thread, so the outcome does not depend on how many there are.
 */
final class MarketSolver {

    private MarketSolver() {}

    static UnverifiedClearing solve(TransportMarket market) {
        int[] localOffer = new int[market.offers()];
        long[] gain = new long[market.needs()];
        long[] price = new long[market.offers()];
        List<long[]> flows = Parts.of(market).parallelStream()
                .map(members -> {
                    Part part = Part.of(market, members.needs, members.offers, localOffer);
                    Balance balance = PartSolver.solve(part);
                    for (int i = 0; i < part.needs(); i++) {
                        gain[part.needId[i]] = balance.unservedCost[i] - balance.cost[i];
                    }
                    for (int j = 0; j < part.offers(); j++) {
                        price[part.offerId[j]] = balance.price[j];
                    }
                    return PartSolver.flows(market, balance);
                })
                .toList();
        return new UnverifiedClearing(market, merged(flows), new Prices(gain, price));
    }

    private static Flows merged(List<long[]> parts) {
        long[] all = new long[parts.stream().mapToInt(part -> part.length).sum()];
        int next = 0;
        for (long[] part : parts) {
            System.arraycopy(part, 0, all, next, part.length);
            next += part.length;
        }
        Arrays.sort(all);
        return Flows.ofPacked(all, all.length);
    }
}
