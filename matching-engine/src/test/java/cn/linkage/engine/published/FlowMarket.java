package cn.linkage.engine.published;

import cn.linkage.engine.clearing.ClearingResult;
import cn.linkage.engine.clearing.MarketBuilder;
import cn.linkage.engine.clearing.TransportMarket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A minimum-cost-flow problem as a market of one tier, in one of two ways.
 *
 * <p><i>Directly</i>, where it is a transportation problem: a demand is a need, a supply an offer, an arc a pair.
 *
 * <p><i>Arc by arc</i>, always (Wagner 1959, doi:10.1287/mnsc.5.3.304): an arc with room u − l becomes an offer of that many
 * units, its two ends may take them, its head at the arc's cost, its tail for nothing. What the head takes is the flow above l.
 * A node with supply b asks for Σ (u − l) over the arcs that leave it, less b', where b' = b − Σ l out + Σ l in: then what
 * it gets back from the arcs that leave it and what the others bring it add up to that exactly when the flow is conserved.
 *
 * <p>Costs become suitabilities without loss. Every need and every offer is used in full, so a constant taken off all costs of
 * one of them moves the total by a known amount: from each offer the least of its costs is taken, then from each need the least of
 * what is left, then all is divided by the greatest common divisor g. That leaves whole numbers r ≥ 0, and the suitability
 * is 1000 − r. <b>Exact where no r exceeds 1000</b>, which holds at least where the costs of a transportation problem are no
 * more than 1000 g apart, or those of arcs lie between −1000 g and 1000 g. All else is refused.
 */
final class FlowMarket {

    private record Pair(int need, int offer, long cost) {}

    private final FlowProblem problem;
    private final List<Long> quantities = new ArrayList<>();
    private final List<Long> capacities = new ArrayList<>();
    /** First one for each arc, whose flow above its lower bound is what the pair carries. */
    private final List<Pair> pairs = new ArrayList<>();

    private FlowMarket(FlowProblem problem) {
        this.problem = problem;
    }

    /**
     * The problem directly as a market.
     *
     * @throws IllegalArgumentException if it is no transportation problem
     */
    static FlowMarket direct(FlowProblem problem) {
        if (!problem.isTransportation()) {
            throw new IllegalArgumentException(
                    "Not a transportation problem: an arc joins no supply to a demand, or its bounds can bind");
        }
        FlowMarket market = new FlowMarket(problem);
        int[] number = new int[problem.nodes()];
        for (int node = 0; node < problem.nodes(); node++) {
            long supply = problem.supplies().get(node);
            List<Long> side = supply < 0 ? market.quantities : market.capacities;
            number[node] = side.size();
            side.add(Math.abs(supply));
        }
        problem.arcs().forEach(arc -> market.pairs.add(new Pair(number[arc.head()], number[arc.tail()], arc.cost())));
        return market;
    }

    /** The problem arc by arc as a market. */
    static FlowMarket arcByArc(FlowProblem problem) {
        FlowMarket market = new FlowMarket(problem);
        long[] asked = new long[problem.nodes()];
        Arrays.setAll(asked, node -> -problem.supplies().get(node));
        for (FlowProblem.Arc arc : problem.arcs()) {
            asked[arc.tail()] = Math.addExact(asked[arc.tail()], arc.upper());
            asked[arc.head()] = Math.subtractExact(asked[arc.head()], arc.lower());
            market.pairs.add(new Pair(arc.head(), market.capacities.size(), arc.cost()));
            market.capacities.add(arc.upper() - arc.lower());
        }
        for (int node = 0; node < problem.nodes(); node++) {
            if (asked[node] < 0) {
                throw new IllegalArgumentException("No flow: node " + (node + 1) + " has " + -asked[node]
                        + " units more than the arcs that leave it can carry");
            }
            market.quantities.add(asked[node]);
        }
        for (int a = 0; a < problem.arcs().size(); a++) {
            market.pairs.add(new Pair(problem.arcs().get(a).tail(), a, 0));
        }
        return market;
    }

    /** The market of the engine, every need in tier 1. */
    TransportMarket market() {
        MarketBuilder builder = TransportMarket.builder(1);
        capacities.forEach(capacity -> builder.addOffer(Math.toIntExact(capacity)));
        quantities.forEach(quantity -> builder.addNeed(Math.toIntExact(quantity), 1));
        long[] reduced = reduced();
        for (int p = 0; p < pairs.size(); p++) {
            Pair pair = pairs.get(p);
            builder.addPair(pair.need, pair.offer, TransportMarket.MAX_SUITABILITY - Math.toIntExact(reduced[p]));
        }
        return builder.build();
    }

    /**
     * The flow of a clearing of this market, arc by arc.
     *
     * @throws IllegalArgumentException if it serves not all: the problem has no flow
     */
    List<Long> flow(ClearingResult result) {
        long asked = quantities.stream().mapToLong(Long::longValue).sum();
        if (result.served(1) < asked) {
            throw new IllegalArgumentException(
                    "No flow: " + (asked - result.served(1)) + " of " + asked + " units cannot be placed");
        }
        List<Long> flow = new ArrayList<>();
        for (int a = 0; a < problem.arcs().size(); a++) {
            Pair pair = pairs.get(a);
            flow.add(problem.arcs().get(a).lower() + result.quantity(pair.need, pair.offer));
        }
        return flow;
    }

    /** The reduced costs of the pairs, 0 to 1000. */
    private long[] reduced() {
        long[] reduced = pairs.stream().mapToLong(Pair::cost).toArray();
        takeLeast(reduced, capacities.size(), Pair::offer);
        takeLeast(reduced, quantities.size(), Pair::need);
        long divisor = Math.max(1, Arrays.stream(reduced).reduce(0, FlowMarket::divisor));
        for (int p = 0; p < reduced.length; p++) {
            reduced[p] /= divisor;
        }
        long widest = Arrays.stream(reduced).max().orElse(0);
        if (widest > TransportMarket.MAX_SUITABILITY) {
            throw new IllegalArgumentException("The costs are too far apart: after reduction they reach " + widest
                    + "; exact is up to " + TransportMarket.MAX_SUITABILITY);
        }
        return reduced;
    }

    /** Takes from the costs at each end the least of them. */
    private void takeLeast(long[] costs, int ends, ToIntFunction<Pair> end) {
        long[] least = new long[ends];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int p = 0; p < costs.length; p++) {
            int number = end.applyAsInt(pairs.get(p));
            least[number] = Math.min(least[number], costs[p]);
        }
        for (int p = 0; p < costs.length; p++) {
            costs[p] = Math.subtractExact(costs[p], least[end.applyAsInt(pairs.get(p))]);
        }
    }

    private static long divisor(long one, long other) {
        return other == 0 ? one : divisor(other, one % other);
    }
}
