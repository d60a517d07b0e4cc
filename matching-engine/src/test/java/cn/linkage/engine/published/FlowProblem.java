package cn.linkage.engine.published;

import java.util.List;

/**
 * A minimum-cost-flow problem: send every supply to the demands at the least cost.
 *
 * @param supplies of each node in units, by number from 0; negative for a demand; together 0
 * @param arcs in the order of the file
 */
record FlowProblem(List<Long> supplies, List<Arc> arcs) {

    /**
     * An arc between two nodes.
     *
     * @param lower least flow, 0 or more
     * @param upper most flow, {@code lower} or more
     * @param cost of one unit
     */
    record Arc(int tail, int head, long lower, long upper, long cost) {

        Arc {
            require(tail != head, "runs from node " + (tail + 1) + " to itself; an arc joins two nodes");
            require(
                    0 <= lower && lower <= upper,
                    "has the bounds " + lower + " and " + upper + "; right is 0 ≤ lower ≤ upper");
        }

        private static void require(boolean holds, String otherwise) {
            if (!holds) {
                throw new IllegalArgumentException("An arc " + otherwise);
            }
        }
    }

    FlowProblem {
        supplies = List.copyOf(supplies);
        arcs = List.copyOf(arcs);
        long sum = supplies.stream().mapToLong(Long::longValue).sum();
        if (sum != 0) {
            throw new IllegalArgumentException("Supplies and demands differ by " + sum + "; together they must be 0");
        }
        int nodes = supplies.size();
        arcs.forEach(arc -> {
            if (Math.min(arc.tail, arc.head) < 0 || Math.max(arc.tail, arc.head) >= nodes) {
                throw new IllegalArgumentException("The arc from " + (arc.tail + 1) + " to " + (arc.head + 1)
                        + " leaves the " + nodes + " nodes that there are");
            }
        });
    }

    int nodes() {
        return supplies.size();
    }

    /** Whether goods go straight from supplies to demands and no bound of an arc can bind. */
    boolean isTransportation() {
        return arcs.stream()
                .allMatch(arc -> arc.lower == 0
                        && supplies.get(arc.tail) >= 0
                        && supplies.get(arc.head) < 0
                        && arc.upper >= Math.min(supplies.get(arc.tail), -supplies.get(arc.head)));
    }

    /**
     * What a flow costs.
     *
     * @param flow of each arc
     * @throws IllegalArgumentException if it breaks a bound of an arc or does not bring a node what it should
     */
    long cost(List<Long> flow) {
        long[] sent = new long[nodes()];
        long cost = 0;
        for (int a = 0; a < arcs.size(); a++) {
            Arc arc = arcs.get(a);
            long units = flow.get(a);
            if (units < arc.lower || units > arc.upper) {
                throw new IllegalArgumentException("Arc " + (a + 1) + " carries " + units + " out of its bounds");
            }
            sent[arc.tail] += units;
            sent[arc.head] -= units;
            cost = Math.addExact(cost, Math.multiplyExact(units, arc.cost));
        }
        for (int node = 0; node < nodes(); node++) {
            if (sent[node] != supplies.get(node)) {
                throw new IllegalArgumentException(
                        "Node " + (node + 1) + " sends " + sent[node] + " and should " + supplies.get(node));
            }
        }
        return cost;
    }
}
