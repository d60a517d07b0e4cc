package cn.linkage.engine.clearing;

/**
 * Places what needs are wanting: prices rise until offers with something to spare come within reach, or needs that would
 * rather be left unserved.
 */
final class ForwardSearch extends Search {

    ForwardSearch(Balance balance, Scratch scratch) {
        super(balance, scratch, balance.part.needs());
    }

    @Override
    boolean isSource(int node) {
        return balance.wanting(node);
    }

    @Override
    int unplaced(int source) {
        return balance.unserved[source];
    }

    @Override
    int endAt(int node) {
        return node < needs ? 0 : balance.spare[node - needs];
    }

    @Override
    int givenUpBy(int node) {
        return balance.wanting(node) ? part.quantity(node) : part.quantity(node) - balance.unserved[node];
    }

    @Override
    void settle(int node, long d) {
        if (node >= needs) {
            int offer = node - needs;
            Holders holders = balance.holders;
            for (int k = 0; k < holders.size(offer); k++) {
                int need = holders.need(offer, k);
                if (d < distance[need]) {
                    room[need] = Math.min(room[node], holders.amount(offer, k));
                    reach(need, d);
                }
            }
            return;
        }
        long base = d - balance.cost[node];
        long givesUp = base + balance.unservedCost[node];
        if (givesUp <= limit) {
            queue.add(givesUp, nodes + node);
        }
        int[] row = part.rows.packed;
        for (int e = part.rows.first[node]; e < part.rows.end[node]; e++) {
            int pair = row[e];
            int offer = pair >>> Part.BITS;
            long there = base + balance.price[offer] - (pair & Part.MASK);
            if (there <= limit && there < distance[needs + offer]) {
                room[needs + offer] = room[node];
                reach(needs + offer, there);
            }
        }
    }

    @Override
    void giveUpBeyond(int node, long by) {
        if (node < needs && by > balance.unservedCost[node] - balance.cost[node]) {
            balance.leaveUnserved(node);
        }
    }

    @Override
    void move(int node, long by) {
        if (node < needs) {
            balance.cost[node] = Math.min(balance.unservedCost[node], balance.cost[node] + by);
        } else {
            balance.price[node - needs] += by;
        }
    }

    @Override
    int firstArc(int node) {
        return node < needs ? part.rows.first[node] : 0;
    }

    @Override
    int nextTight(int node) {
        if (node < needs) {
            while (arc[node] < part.rows.end[node]) {
                int pair = part.rows.packed[arc[node]];
                int next = needs + (pair >>> Part.BITS);
                if (order[next] > order[node] && balance.isTight(pair, node)) {
                    return next;
                }
                arc[node]++;
            }
        } else {
            int offer = node - needs;
            while (arc[node] < balance.holders.size(offer)) {
                int next = balance.holders.need(offer, arc[node]);
                if (order[next] > order[node]) {
                    return next;
                }
                arc[node]++;
            }
        }
        return -1;
    }

    @Override
    int acceptedBy(int node) {
        if (node < needs) {
            return balance.cost[node] == balance.unservedCost[node] ? Integer.MAX_VALUE : 0;
        }
        return balance.spare[node - needs];
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
