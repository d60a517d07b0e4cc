package cn.linkage.engine.clearing;

import java.util.Arrays;

/**
 * Successive shortest paths: one need after the other looks, over the shortest reduced costs, for an offer with something
 * to spare or for a need that can be left unserved at less loss than itself.
 *
 * <p>Kept throughout: prices p of the offers and costs π of the needs with π(i) = min(worth(i), min over its pairs of
 * p(j) − suitability); whatever flows is tight; an offer with a price has nothing to spare. Starting from nothing at prices
 * 0, a search from every need ends with an optimum (complementary slackness). The augmenting path that is found becomes
 * tight because every settled node moves by what it is nearer than the end.
 *
 * <p>O(units · pairs · log pairs) at worst, 12 bytes a pair. Deterministic: ties are decided by node numbers.
 */
final class ShortestPathSolver {

    private static final long FAR = Long.MAX_VALUE;

    private final TransportMarket market;
    private final int needs;
    private final int[] needOf;
    /** Pairs by offer. */
    private final int[] firstOfOffer;

    private final int[] pairOfOffer;
    private final int[] flow;
    private final int[] unserved;
    private final int[] spare;
    private final long[] price;
    private final long[] cost;

    /** Needs are the nodes 0 to needs − 1, offers follow. */
    private final long[] distance;
    /** The pair over which a node was reached. */
    private final int[] via;

    private final boolean[] settled;
    private final int[] touched;
    private int touchedCount;
    private final DistanceHeap heap = new DistanceHeap();

    ShortestPathSolver(TransportMarket market) {
        this.market = market;
        this.needs = market.needs();
        int offers = market.offers();
        int pairs = market.pairs();
        needOf = new int[pairs];
        firstOfOffer = new int[offers + 1];
        for (int i = 0; i < needs; i++) {
            for (int e = market.firstPair(i); e < market.firstPair(i + 1); e++) {
                needOf[e] = i;
                firstOfOffer[market.offerOf(e) + 1]++;
            }
        }
        for (int j = 0; j < offers; j++) {
            firstOfOffer[j + 1] += firstOfOffer[j];
        }
        pairOfOffer = new int[pairs];
        int[] next = Arrays.copyOf(firstOfOffer, offers);
        for (int e = 0; e < pairs; e++) {
            pairOfOffer[next[market.offerOf(e)]++] = e;
        }
        flow = new int[pairs];
        unserved = new int[needs];
        cost = new long[needs];
        for (int i = 0; i < needs; i++) {
            unserved[i] = market.quantity(i);
        }
        spare = new int[offers];
        price = new long[offers];
        for (int j = 0; j < offers; j++) {
            spare[j] = market.capacity(j);
        }
        distance = new long[needs + offers];
        Arrays.fill(distance, FAR);
        via = new int[needs + offers];
        settled = new boolean[needs + offers];
        touched = new int[needs + offers];
    }

    void solve() {
        for (int i = 0; i < needs; i++) {
            cost[i] = cheapest(i);
        }
        for (int i = 0; i < needs; i++) {
            while (unserved[i] > 0 && cost[i] < market.worth(i)) {
                augmentFrom(i);
            }
        }
    }

    private long cheapest(int need) {
        long least = market.worth(need);
        for (int e = market.firstPair(need); e < market.firstPair(need + 1); e++) {
            least = Math.min(least, price[market.offerOf(e)] - market.suitability(e));
        }
        return least;
    }

    private void augmentFrom(int source) {
        touchedCount = 0;
        heap.clear();
        reach(source, 0, -1);
        long limit = FAR;
        int end = -1;
        while (!heap.isEmpty() && heap.nearestDistance() < limit) {
            int node = heap.nearestNode();
            long d = heap.nearestDistance();
            heap.removeNearest();
            if (settled[node]) {
                continue;
            }
            settled[node] = true;
            if (node < needs) {
                long toUnserved = d + market.worth(node) - cost[node];
                if (toUnserved < limit) {
                    limit = toUnserved;
                    end = node;
                }
                for (int e = market.firstPair(node); e < market.firstPair(node + 1); e++) {
                    int j = market.offerOf(e);
                    reach(needs + j, d + price[j] - market.suitability(e) - cost[node], e);
                }
            } else {
                int j = node - needs;
                if (spare[j] > 0) {
                    limit = d;
                    end = node;
                    break;
                }
                for (int k = firstOfOffer[j]; k < firstOfOffer[j + 1]; k++) {
                    int e = pairOfOffer[k];
                    if (flow[e] > 0) {
                        reach(needOf[e], d, e);
                    }
                }
            }
        }
        movePrices(limit);
        push(source, end);
        for (int k = 0; k < touchedCount; k++) {
            distance[touched[k]] = FAR;
            settled[touched[k]] = false;
        }
    }

    private void reach(int node, long d, int pair) {
        if (d < distance[node]) {
            if (distance[node] == FAR) {
                touched[touchedCount++] = node;
            }
            distance[node] = d;
            via[node] = pair;
            heap.add(d, node);
        }
    }

    private void movePrices(long limit) {
        for (int k = 0; k < touchedCount; k++) {
            int node = touched[k];
            long nearer = limit - distance[node];
            if (nearer > 0) {
                if (node < needs) {
                    cost[node] += nearer;
                } else {
                    price[node - needs] += nearer;
                }
            }
        }
    }

    private void push(int source, int end) {
        if (end == source) {
            return;
        }
        int amount = Math.min(unserved[source], end < needs ? Integer.MAX_VALUE : spare[end - needs]);
        for (int node = end; node != source; node = before(node)) {
            if (node < needs) {
                amount = Math.min(amount, flow[via[node]]);
            }
        }
        for (int node = end; node != source; node = before(node)) {
            flow[via[node]] += node < needs ? -amount : amount;
        }
        unserved[source] -= amount;
        if (end < needs) {
            unserved[end] += amount;
        } else {
            spare[end - needs] -= amount;
        }
    }

    /** The node from which a node was reached: an offer from a need, a need from an offer. */
    private int before(int node) {
        return node < needs ? needs + market.offerOf(via[node]) : needOf[via[node]];
    }

    Flows flows() {
        return Flows.ofDense(flow);
    }

    Prices prices() {
        long[] gain = new long[needs];
        for (int i = 0; i < needs; i++) {
            gain[i] = market.worth(i) - cost[i];
        }
        return new Prices(gain, price);
    }
}
