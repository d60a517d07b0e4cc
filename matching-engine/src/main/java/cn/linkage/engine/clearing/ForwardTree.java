package cn.linkage.engine.clearing;

/** Places what needs are wanting at the least cost: prices rise, see {@link ForwardSearch}. */
final class ForwardTree extends TreeSearch {

    ForwardTree(Balance balance, PairLists columns, TreeNodes tree) {
        super(balance, columns, tree);
    }

    @Override
    int unplaced(int source) {
        return balance.unserved[source];
    }

    @Override
    int acceptedBy(int node) {
        if (node >= needs) {
            return balance.spare[node - needs];
        }
        return balance.cost[node] + now - tree.distance[node] == balance.unservedCost[node] ? Integer.MAX_VALUE : 0;
    }

    @Override
    long givesUpAfter(int node) {
        return node >= needs ? TreeNodes.FAR : balance.unservedCost[node] - balance.cost[node];
    }

    @Override
    void reachFrom(int node) {
        long d = tree.distance[node];
        if (node >= needs) {
            int offer = node - needs;
            for (int k = 0; k < balance.holders.size(offer); k++) {
                int need = balance.holders.need(offer, k);
                if (d < tree.distance[need]) {
                    reach(node, need, d);
                }
            }
            return;
        }
        long base = d - balance.cost[node];
        int[] row = part.rows.packed;
        for (int e = part.rows.first[node]; e < part.rows.end[node]; e++) {
            int pair = row[e];
            int offer = pair >>> Part.BITS;
            long there = base + balance.price[offer] - (pair & Part.MASK);
            if (there > limit) {
                beyond = Math.min(beyond, there);
            } else if (there < tree.distance[needs + offer]) {
                reach(node, needs + offer, there);
            }
        }
    }

    @Override
    long key(int node) {
        return node < needs ? tree.distance[node] - balance.cost[node] : tree.distance[node];
    }

    @Override
    void findNearest(int node, boolean rooted) {
        nearest = TreeNodes.NONE;
        nearestAt = TOO_FAR;
        if (node < needs) {
            for (int k = 0; k < takings.size(node); k++) {
                int by = needs + takings.need(node, k);
                if (isParent(by, rooted)) {
                    reachedAtOnce(by, node);
                    return;
                }
            }
            return;
        }
        int offer = node - needs;
        int[] packed = columns.packed;
        for (int k = columns.first[offer]; k < columns.end[offer]; k++) {
            int need = packed[k] >>> Part.BITS;
            long there = tree.key[need] - (packed[k] & Part.MASK);
            if (there < nearestAt && (!rooted || tree.isRooted(need))) {
                nearest = need;
                nearestAt = there;
            }
        }
        nearestAt += balance.price[offer];
    }

    @Override
    void move(int node, long by) {
        if (node < needs) {
            balance.cost[node] += by;
        } else {
            balance.price[node - needs] += by;
        }
    }

    @Override
    int carriedAtMost(int before, int after) {
        return after < needs ? balance.holders.amountOf(before - needs, after) : Integer.MAX_VALUE;
    }

    @Override
    void carry(int before, int after, int amount) {
        if (after < needs) {
            balance.give(before - needs, after, -amount);
        } else {
            balance.give(after - needs, before, amount);
        }
    }
}
