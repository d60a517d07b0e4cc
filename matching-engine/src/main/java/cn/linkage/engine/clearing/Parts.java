package cn.linkage.engine.clearing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Splits a market into its independent parts: the connected components of needs and offers, those with more pairs first.
 * Needs without pairs belong to none. O(pairs · α).
 */
final class Parts {

    private Parts() {}

    /** The needs and offers of one part, ascending. */
    static final class Members {
        final int[] needs;
        final int[] offers;
        final long pairs;

        private Members(int needs, int offers, long pairs) {
            this.needs = new int[needs];
            this.offers = new int[offers];
            this.pairs = pairs;
        }
    }

    static List<Members> of(TransportMarket market) {
        int needs = market.needs();
        int[] parent = new int[needs + market.offers()];
        Arrays.setAll(parent, node -> node);
        for (int i = 0; i < needs; i++) {
            int root = root(parent, i);
            for (int e = market.firstPair(i); e < market.firstPair(i + 1); e++) {
                int other = root(parent, needs + market.offerOf(e));
                if (other != root) {
                    parent[Math.max(other, root)] = Math.min(other, root);
                    root = Math.min(other, root);
                }
            }
        }
        return collect(market, parent);
    }

    private static int root(int[] parent, int node) {
        int at = node;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private static List<Members> collect(TransportMarket market, int[] parent) {
        int needs = market.needs();
        int[] needCount = new int[needs];
        int[] offerCount = new int[needs];
        long[] pairs = new long[needs];
        for (int i = 0; i < needs; i++) {
            int degree = market.firstPair(i + 1) - market.firstPair(i);
            if (degree > 0) {
                needCount[root(parent, i)]++;
                pairs[root(parent, i)] += degree;
            }
        }
        for (int j = 0; j < market.offers(); j++) {
            int root = root(parent, needs + j);
            if (root < needs) {
                offerCount[root]++;
            }
        }
        Members[] byRoot = new Members[needs];
        List<Members> parts = new ArrayList<>();
        for (int root = 0; root < needs; root++) {
            if (needCount[root] > 0) {
                byRoot[root] = new Members(needCount[root], offerCount[root], pairs[root]);
                parts.add(byRoot[root]);
            }
        }
        for (int i = needs - 1; i >= 0; i--) {
            int root = root(parent, i);
            if (needCount[root] > 0) {
                byRoot[root].needs[--needCount[root]] = i;
            }
        }
        for (int j = market.offers() - 1; j >= 0; j--) {
            int root = root(parent, needs + j);
            if (root < needs) {
                byRoot[root].offers[--offerCount[root]] = j;
            }
        }
        parts.sort((a, b) -> Long.compare(b.pairs, a.pairs));
        return parts;
    }
}
