package cn.linkage.benchmarks;

import cn.linkage.engine.clearing.TransportMarket;
import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

/** Google OR-Tools' minimum-cost flow (cost-scaling push-relabel, C++). A need's own arc costs what leaving it unserved does. */
final class OrToolsPeer {

    /** What one tier costs when speed is compared: moderate, which suits a cost-scaling solver. */
    static final long MODERATE_STEP = 20_000;

    static {
        Loader.loadNativeLibraries();
    }

    private OrToolsPeer() {}

    /** Solves an instance kind by kind. */
    static Outcome solve(Instance instance, long tierStep) {
        Outcome sum = Outcome.nothing(instance.market().tiers());
        for (int kind = 0; kind < instance.kinds(); kind++) {
            sum = sum.plus(solve(KindSplit.of(instance, kind), tierStep));
        }
        return sum;
    }

    /** Solves one market; the time is that of the solver's own call, without the building of its graph. */
    static Outcome solve(TransportMarket market, long tierStep) {
        MinCostFlow flow = new MinCostFlow(market.needs() + market.offers() + 1, market.pairs());
        int sink = market.needs() + market.offers();
        long total = 0;
        for (int i = 0; i < market.needs(); i++) {
            total += market.quantity(i);
            flow.setNodeSupply(i, market.quantity(i));
            for (int e = market.firstPair(i); e < market.firstPair(i + 1); e++) {
                int most = Math.min(market.quantity(i), market.capacity(market.offerOf(e)));
                flow.addArcWithCapacityAndUnitCost(i, market.needs() + market.offerOf(e), most, -market.suitability(e));
            }
        }
        for (int i = 0; i < market.needs(); i++) {
            long cost = tierStep * (market.tiers() + 1 - market.tier(i));
            flow.addArcWithCapacityAndUnitCost(i, sink, market.quantity(i), cost);
        }
        for (int j = 0; j < market.offers(); j++) {
            flow.addArcWithCapacityAndUnitCost(market.needs() + j, sink, market.capacity(j), 0);
        }
        flow.setNodeSupply(sink, -total);
        long wall = System.nanoTime();
        long cpu = CpuClock.threadNanos();
        MinCostFlowBase.Status status = flow.solve();
        double cpuSeconds = (CpuClock.threadNanos() - cpu) / 1e9;
        double wallSeconds = (System.nanoTime() - wall) / 1e9;
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools answers " + status);
        }
        long[] served = new long[market.tiers()];
        long suitability = 0;
        for (int i = 0; i < market.needs(); i++) {
            for (int e = market.firstPair(i); e < market.firstPair(i + 1); e++) {
                long quantity = flow.getFlow(e);
                served[market.tier(i) - 1] += quantity;
                suitability += quantity * market.suitability(e);
            }
        }
        flow.delete();
        return Outcome.of(served, suitability, cpuSeconds, wallSeconds);
    }
}
