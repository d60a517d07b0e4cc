package cn.linkage.engine.clearing;

/**
 * Places what offers with a price have to spare: prices fall until needs that are not fully served come within reach, or
 * offers whose price is 0 and that may keep it.
 */
final class BackwardSearch extends Search {

    private final PairLists columns;

    BackwardSearch(Balance balance, Scratch scratch, PairLists columns) {
        super(balance, scratch, balance.part.offers());
        this.columns = columns;
    }

    @Override
    boolean isSource(int node) {
        return balance.idle(node - needs);
    }

    @Override
    int unplaced(int source) {
        return balance.spare[source - needs];
    }

    @Override
    int endAt(int node) {
        return node < needs ? balance.unserved[node] : 0;
    }

    @Override
    int givenUpBy(int node) {
        int offer = node - needs;
        return balance.idle(offer) ? part.capacity(offer) : part.capacity(offer) - balance.spare[offer];
    }

    @Override
    void settle(int node, long d) {
        if (node < needs) {
            settleNeed(node, d);
            return;
        }
        int offer = node - needs;
        long base = d + balance.price[offer];
        if (base <= limit) {
            queue.add(base, nodes + node);
        }
        int[] packed = columns.packed;
        for (int k = columns.first[offer]; k < columns.end[offer]; k++) {
            int need = packed[k] >>> Part.BITS;
            long there = base - (packed[k] & Part.MASK) - balance.cost[need];
            if (there <= limit && there < distance[need]) {
                room[need] = room[node];
                reach(need, there);
            }
        }
    }

    private void settleNeed(int need, long d) {
        int[] row = part.rows.packed;
        int held = part.quantity(need) - balance.unserved[need];
        for (int e = part.rows.first[need]; e < part.rows.end[need] && held > 0; e++) {
            int offer = row[e] >>> Part.BITS;
            if (balance.isTight(row[e], need)) {
                int amount = balance.holders.amountOf(offer, need);
                held -= amount;
                if (amount > 0 && d < distance[needs + offer]) {
                    room[needs + offer] = Math.min(room[need], amount);
                    reach(needs + offer, d);
                }
            }
        }
    }

    @Override
    void giveUpBeyond(int node, long by) {
        if (node >= needs && by > balance.price[node - needs]) {
            balance.takeBack(node - needs);
        }
    }

    @Override
    void move(int node, long by) {
        if (node < needs) {
            balance.cost[node] -= by;
        } else {
            balance.price[node - needs] = Math.max(0, balance.price[node - needs] - by);
        }
    }

    @Override
    int firstArc(int node) {
        return node < needs ? part.rows.first[node] : columns.first[node - needs];
    }

    @Override
    int nextTight(int node) {
        if (node < needs) {
            while (arc[node] < part.rows.end[node]) {
                int pair = part.rows.packed[arc[node]];
                int offer = pair >>> Part.BITS;
                if (order[needs + offer] > order[node]
                        && balance.isTight(pair, node)
                        && balance.holders.amountOf(offer, node) > 0) {
                    return needs + offer;
                }
                arc[node]++;
            }
        } else {
            int offer = node - needs;
            while (arc[node] < columns.end[offer]) {
                int pair = columns.packed[arc[node]];
                int need = pair >>> Part.BITS;
                if (order[need] > order[node] && balance.price[offer] - (pair & Part.MASK) == balance.cost[need]) {
                    return need;
                }
                arc[node]++;
            }
        }
        return -1;
    }

    @Override
    int acceptedBy(int node) {
        if (node < needs) {
            return balance.unserved[node];
        }
        return balance.price[node - needs] == 0 ? Integer.MAX_VALUE : 0;
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
