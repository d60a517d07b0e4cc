package cn.linkage.engine.clearing;

/** Places what offers with a price have to spare: prices fall, see {@link BackwardSearch}. */
final class BackwardTree extends TreeSearch {

    BackwardTree(Balance balance, PairLists columns, TreeNodes tree) {
        super(balance, columns, tree);
    }

    @Override
    int unplaced(int source) {
        return balance.spare[source - needs];
    }

    @Override
    int acceptedBy(int node) {
        if (node < needs) {
            return balance.unserved[node];
        }
        return balance.price[node - needs] == now - tree.distance[node] ? Integer.MAX_VALUE : 0;
    }

    @Override
    long givesUpAfter(int node) {
        return node < needs ? TreeNodes.FAR : balance.price[node - needs];
    }

    @Override
    void reachFrom(int node) {
        long d = tree.distance[node];
        if (node < needs) {
            for (int k = 0; k < takings.size(node); k++) {
                int offer = takings.need(node, k);
                if (d < tree.distance[needs + offer]) {
                    reach(node, needs + offer, d);
                }
            }
            return;
        }
        int offer = node - needs;
        long base = d + balance.price[offer];
        int[] packed = columns.packed;
        for (int k = columns.first[offer]; k < columns.end[offer]; k++) {
            int need = packed[k] >>> Part.BITS;
            long there = base - (packed[k] & Part.MASK) - balance.cost[need];
            if (there > limit) {
                beyond = Math.min(beyond, there);
            } else if (there < tree.distance[need]) {
                reach(node, need, there);
            }
        }
    }

    @Override
    long key(int node) {
        return node < needs ? tree.distance[node] : tree.distance[node] + balance.price[node - needs];
    }

    @Override
    void findNearest(int node, boolean rooted) {
        nearest = TreeNodes.NONE;
        nearestAt = TOO_FAR;
        if (node >= needs) {
            int offer = node - needs;
            for (int k = 0; k < balance.holders.size(offer); k++) {
                int by = balance.holders.need(offer, k);
                if (isParent(by, rooted)) {
                    reachedAtOnce(by, node);
                    return;
                }
            }
            return;
        }
        for (int e = part.rows.first[node]; e < part.rows.end[node]; e++) {
            int pair = part.rows.packed[e];
            int by = needs + (pair >>> Part.BITS);
            long there = tree.key[by] - (pair & Part.MASK);
            if (there < nearestAt && (!rooted || tree.isRooted(by))) {
                nearest = by;
                nearestAt = there;
            }
        }
        nearestAt -= balance.cost[node];
    }

    @Override
    void move(int node, long by) {
        if (node < needs) {
            balance.cost[node] -= by;
        } else {
            balance.price[node - needs] -= by;
        }
    }

    @Override
    int carriedAtMost(int before, int after) {
        return after < needs ? Integer.MAX_VALUE : balance.holders.amountOf(after - needs, before);
    }

    @Override
    void carry(int before, int after, int amount) {
        if (after < needs) {
            balance.give(before - needs, after, amount);
        } else {
            balance.give(after - needs, before, -amount);
        }
    }
}
