package cn.linkage.engine.clearing;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Solves the independent parts of a market, in parallel where there are processors, and puts them together. The parts do not
 * touch each other and each is solved by one thread, so the outcome does not depend on how many there are.
 */
final class MarketSolver {

    private final TransportMarket market;
    private final @Nullable EarlierClearing before;
    private final int[] localOffer;
    private final long[] gain;
    private final long[] price;

    MarketSolver(TransportMarket market) {
        this(market, (EarlierClearing) null);
    }

    /** Begins where a clearing of the same needs and offers has left. */
    MarketSolver(TransportMarket market, ClearingResult before) {
        this(market, new EarlierClearing(market, before));
    }

    private MarketSolver(TransportMarket market, @Nullable EarlierClearing before) {
        this.market = market;
        this.before = before;
        localOffer = new int[market.offers()];
        gain = new long[market.needs()];
        price = new long[market.offers()];
    }

    UnverifiedClearing solve() {
        List<long[]> flows =
                Parts.of(market).parallelStream().map(this::solvePart).toList();
        return new UnverifiedClearing(market, merged(flows), new Prices(gain, price));
    }

    private long[] solvePart(Parts.Members members) {
        if (before != null && before.isUnchanged(members)) {
            return before.keep(members, gain, price);
        }
        Part part = Part.of(market, members.needs, members.offers, localOffer);
        Balance balance =
                before == null ? PartSolver.solve(part) : PartSolver.continued(part, before.balance(part, localOffer));
        for (int i = 0; i < part.needs(); i++) {
            gain[part.needId[i]] = balance.unservedCost[i] - balance.cost[i];
        }
        for (int j = 0; j < part.offers(); j++) {
            price[part.offerId[j]] = balance.price[j];
        }
        return PartSolver.flows(market, balance);
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
