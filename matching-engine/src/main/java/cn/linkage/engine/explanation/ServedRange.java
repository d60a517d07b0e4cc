package cn.linkage.engine.explanation;

import cn.linkage.engine.clearing.ClearingResult;
import cn.linkage.engine.clearing.Prices;
import cn.linkage.engine.clearing.TransportMarket;
import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * The least and the most that one need gets in any optimal clearing. All of them use tight pairs only, serve in full what has
 * a gain and use up what has a price (complementary slackness), so this is a largest flow on the tight arcs of the residual
 * network, found by shortest augmenting paths. Exact; O(pairs) for each path.
 */
final class ServedRange {

    private final TransportMarket market;
    private final Prices prices;
    private final Tightness tightness;
    private final int ground;
    private final int[] flow;
    private final int[] unserved;
    private final int[] unused;
    private final int[] firstOfOffer;
    private final int[] tightPair;
    private final int[] tightNeed;
    private final int[] from;
    private final int[] byPair;
    private final ArrayDeque<Integer> queue = new ArrayDeque<>();

    private ServedRange(ClearingResult result) {
        market = result.market();
        prices = result.prices();
        tightness = new Tightness(result);
        ground = market.needs() + market.offers();
        unserved = tightness.unserved();
        unused = tightness.unused();
        flow = new int[market.pairs()];
        result.forEachFlow((need, offer, quantity) -> flow[market.pairOf(need, offer)] = quantity);
        firstOfOffer = new int[market.offers() + 1];
        int tight = 0;
        for (int need = 0; need < market.needs(); need++) {
            for (int pair = market.firstPair(need); pair < market.firstPair(need + 1); pair++) {
                if (tightness.reducedCost(need, pair) == 0) {
                    firstOfOffer[market.offerOf(pair) + 1]++;
                    tight++;
                }
            }
        }
        for (int offer = 0; offer < market.offers(); offer++) {
            firstOfOffer[offer + 1] += firstOfOffer[offer];
        }
        tightPair = new int[tight];
        tightNeed = new int[tight];
        int[] next = Arrays.copyOf(firstOfOffer, market.offers());
        for (int need = 0; need < market.needs(); need++) {
            for (int pair = market.firstPair(need); pair < market.firstPair(need + 1); pair++) {
                if (tightness.reducedCost(need, pair) == 0) {
                    int offer = market.offerOf(pair);
                    tightPair[next[offer]] = pair;
                    tightNeed[next[offer]++] = need;
                }
            }
        }
        from = new int[ground + 1];
        byPair = new int[ground + 1];
    }

    static int least(ClearingResult result, int need) {
        ServedRange range = new ServedRange(result);
        if (range.prices.ofNeed(need) > 0) {
            return range.market.quantity(need);
        }
        while (range.find(range.ground, need, need)) {
            int amount = range.push(range.ground, need, Integer.MAX_VALUE);
            range.unserved[need] += amount;
        }
        return range.market.quantity(need) - range.unserved[need];
    }

    static int most(ClearingResult result, int need) {
        ServedRange range = new ServedRange(result);
        while (range.unserved[need] > 0 && range.find(need, range.ground, need)) {
            range.unserved[need] -= range.push(need, range.ground, range.unserved[need]);
        }
        return range.market.quantity(need) - range.unserved[need];
    }

    /** A shortest path of tight arcs with room that does not go between the need and the ground directly. */
    private boolean find(int source, int target, int need) {
        Arrays.fill(from, -1);
        from[source] = source;
        queue.clear();
        queue.add(source);
        while (!queue.isEmpty() && from[target] < 0) {
            expand(queue.remove(), need);
        }
        return from[target] >= 0;
    }

    private void expand(int node, int apart) {
        if (node < market.needs()) {
            for (int pair = market.firstPair(node); pair < market.firstPair(node + 1); pair++) {
                if (tightness.reducedCost(node, pair) == 0) {
                    reach(market.needs() + market.offerOf(pair), node, pair);
                }
            }
            if (node != apart && prices.ofNeed(node) == 0) {
                reach(ground, node, -1);
            }
        } else if (node < ground) {
            int offer = node - market.needs();
            for (int t = firstOfOffer[offer]; t < firstOfOffer[offer + 1]; t++) {
                if (flow[tightPair[t]] > 0) {
                    reach(tightNeed[t], node, tightPair[t]);
                }
            }
            if (unused[offer] > 0) {
                reach(ground, node, -1);
            }
        } else {
            for (int need = 0; need < market.needs(); need++) {
                if (need != apart && unserved[need] > 0) {
                    reach(need, node, -1);
                }
            }
            for (int offer = 0; offer < market.offers(); offer++) {
                if (prices.ofOffer(offer) == 0) {
                    reach(market.needs() + offer, node, -1);
                }
            }
        }
    }

    private void reach(int node, int before, int pair) {
        if (from[node] < 0) {
            from[node] = before;
            byPair[node] = pair;
            queue.add(node);
        }
    }

    /** Sends what the path that was found has room for, at most so much. */
    private int push(int source, int target, int most) {
        int amount = most;
        for (int node = target; node != source; node = from[node]) {
            amount = Math.min(amount, room(from[node], node));
        }
        for (int node = target; node != source; node = from[node]) {
            move(from[node], node, amount);
        }
        return amount;
    }

    private int room(int tail, int head) {
        if (tail == ground) {
            return head < market.needs() ? unserved[head] : Integer.MAX_VALUE;
        }
        if (tail < market.needs()) {
            return Integer.MAX_VALUE;
        }
        return head == ground ? unused[tail - market.needs()] : flow[byPair[head]];
    }

    private void move(int tail, int head, int amount) {
        if (tail == ground && head < market.needs()) {
            unserved[head] -= amount;
        } else if (tail == ground) {
            unused[head - market.needs()] += amount;
        } else if (head == ground && tail < market.needs()) {
            unserved[tail] += amount;
        } else if (head == ground) {
            unused[tail - market.needs()] -= amount;
        } else {
            flow[byPair[head]] += tail < market.needs() ? amount : -amount;
        }
    }
}
