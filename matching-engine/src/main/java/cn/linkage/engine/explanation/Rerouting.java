package cn.linkage.engine.explanation;

import cn.linkage.engine.clearing.ClearingResult;
import cn.linkage.engine.clearing.Flows;
import cn.linkage.engine.clearing.Prices;
import cn.linkage.engine.clearing.TransportMarket;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * What it costs a cleared market to move one unit away from where the optimum has it: the length of a shortest path over
 * reduced costs in the residual network (Ahuja, Magnanti, Orlin, Network Flows, 1993, section 9.2). Exact, whichever optimal
 * prices the clearing came with: the optimum with that unit barred is worse by just this.
 *
 * <p>Nodes are needs, offers and a ground that takes what stays unserved and what is left over. An arc from a need to an
 * offer costs price + gain − worth − suitability, to the ground the need's gain, from the ground to an offer its price;
 * backward arcs, where something flows, cost nothing. None is negative, so Dijkstra's algorithm does:
 * O(pairs · log(needs + offers)) for each question. Deterministic: ties by node number.
 */
final class Rerouting {

    private record Reached(long distance, int node) {}

    private final TransportMarket market;
    private final Prices prices;
    private final Tightness tightness;
    private final int ground;
    private final int[] firstHolder;
    private final int[] holderPair;
    private final int[] holderNeed;
    private final int[] unserved;
    private final int[] unused;
    private final long[] distance;
    private final int[] from;
    private final int[] byPair;
    private PriorityQueue<Reached> queue = new PriorityQueue<>();

    Rerouting(ClearingResult result) {
        market = result.market();
        prices = result.prices();
        tightness = new Tightness(result);
        ground = market.needs() + market.offers();
        unserved = tightness.unserved();
        unused = tightness.unused();
        Flows flows = result.flows();
        firstHolder = new int[market.offers() + 1];
        holderPair = new int[flows.size()];
        holderNeed = new int[flows.size()];
        result.forEachFlow((need, offer, quantity) -> firstHolder[offer + 1]++);
        for (int offer = 0; offer < market.offers(); offer++) {
            firstHolder[offer + 1] += firstHolder[offer];
        }
        int[] next = Arrays.copyOf(firstHolder, market.offers());
        result.forEachFlow((need, offer, quantity) -> {
            holderPair[next[offer]] = market.pairOf(need, offer);
            holderNeed[next[offer]++] = need;
        });
        distance = new long[ground + 1];
        from = new int[ground + 1];
        byPair = new int[ground + 1];
    }

    /** One unit less over a pair that has some. */
    Reroute without(int need, int offer) {
        int target = market.needs() + offer;
        if (!search(need, target, market.pairOf(need, offer), false)) {
            throw new IllegalStateException("Offer " + offer + " cannot be reached from need " + need
                    + "; every unit can stay unserved and every offer unused");
        }
        long[] served = new long[market.tiers() + 1];
        served[market.tier(need)]--;
        return reroute(need, target, served, -market.suitability(market.pairOf(need, offer)));
    }

    /** One unit more for a need that misses some; empty where it has all that could come to it. */
    Optional<Reroute> forcedFor(int need) {
        return search(need, ground, -1, true)
                ? Optional.of(reroute(need, ground, new long[market.tiers() + 1], 0))
                : Optional.empty();
    }

    private Reroute reroute(int need, int target, long[] served, long suitabilityOfStart) {
        long suitability = suitabilityOfStart;
        int first = -1;
        for (int node = target; node != need; node = from[node]) {
            if (from[node] == need && node != ground) {
                first = node - market.needs();
            }
            if (from[node] < market.needs() && node != ground) {
                suitability += market.suitability(byPair[node]);
                served[market.tier(from[node])]++;
            } else if (node < market.needs() && from[node] != ground) {
                suitability -= market.suitability(byPair[node]);
                served[market.tier(node)]--;
            }
        }
        int losing = 0;
        int gaining = 0;
        for (int tier = 1; tier <= market.tiers(); tier++) {
            losing = served[tier] < 0 ? tier : losing;
            gaining = served[tier] > 0 ? tier : gaining;
        }
        return new Reroute(first, new Loss(losing, gaining, -suitability), distance[target]);
    }

    /** Whether the target can be reached; then the distances and ways to it are at hand. */
    private boolean search(int source, int target, int barredPair, boolean groundBarredForSource) {
        Arrays.fill(distance, Long.MAX_VALUE);
        queue = new PriorityQueue<>(Comparator.comparingLong(Reached::distance).thenComparingInt(Reached::node));
        reach(source, 0, -1, -1);
        while (!queue.isEmpty()) {
            Reached reached = queue.remove();
            if (reached.node() == target) {
                return true;
            }
            if (reached.distance() == distance[reached.node()]) {
                expand(reached.node(), barredPair, groundBarredForSource ? source : -1);
            }
        }
        return false;
    }

    private void expand(int node, int barredPair, int withoutGround) {
        long here = distance[node];
        if (node < market.needs()) {
            for (int pair = market.firstPair(node); pair < market.firstPair(node + 1); pair++) {
                if (pair != barredPair) {
                    int offer = market.needs() + market.offerOf(pair);
                    reach(offer, here + tightness.reducedCost(node, pair), node, pair);
                }
            }
            if (node != withoutGround) {
                reach(ground, here + prices.ofNeed(node), node, -1);
            }
        } else if (node < ground) {
            int offer = node - market.needs();
            for (int h = firstHolder[offer]; h < firstHolder[offer + 1]; h++) {
                reach(holderNeed[h], here, node, holderPair[h]);
            }
            if (unused[offer] > 0) {
                reach(ground, here, node, -1);
            }
        } else {
            for (int need = 0; need < market.needs(); need++) {
                if (unserved[need] > 0) {
                    reach(need, here, node, -1);
                }
            }
            for (int offer = 0; offer < market.offers(); offer++) {
                reach(market.needs() + offer, here + prices.ofOffer(offer), node, -1);
            }
        }
    }

    private void reach(int node, long at, int before, int pair) {
        if (at < distance[node]) {
            distance[node] = at;
            from[node] = before;
            byPair[node] = pair;
            queue.add(new Reached(at, node));
        }
    }
}
