package cn.linkage.engine.clearing;

import java.util.Arrays;

/** From a market to a part that goes on changing, and back. */
final class LiveParts {

    private LiveParts() {}

    /** All of a market as one part, numbered the same. */
    static Part of(TransportMarket market, long tierStep) {
        int needs = market.needs();
        int[] quantity = new int[needs];
        byte[] rank = new byte[needs];
        int[] first = new int[needs];
        int[] end = new int[needs];
        int[] packed = new int[market.pairs()];
        for (int i = 0; i < needs; i++) {
            quantity[i] = market.quantity(i);
            rank[i] = (byte) (market.tiers() + 1 - market.tier(i));
            first[i] = market.firstPair(i);
            end[i] = market.firstPair(i + 1);
            for (int e = first[i]; e < end[i]; e++) {
                packed[e] = market.offerOf(e) << Part.BITS | market.suitability(e);
            }
        }
        int[] capacity = new int[market.offers()];
        Arrays.setAll(capacity, market::capacity);
        return new Part(market.tiers(), tierStep, quantity, rank, capacity, new PairLists(first, end, packed));
    }

    /** The needs and offers in use as a market, with its certified optimum. */
    static IncrementalMarket.Snapshot snapshot(Part part, Balance balance, int[] needIds, int[] offerIds) {
        int[] offerNumber = new int[part.offers()];
        int[] capacity = new int[offerIds.length];
        for (int j = 0; j < offerIds.length; j++) {
            offerNumber[offerIds[j]] = j;
            capacity[j] = part.capacity(offerIds[j]);
        }
        int[] quantity = new int[needIds.length];
        byte[] tier = new byte[needIds.length];
        int[] first = new int[needIds.length + 1];
        for (int i = 0; i < needIds.length; i++) {
            quantity[i] = part.quantity(needIds[i]);
            tier[i] = (byte) (part.tiers + 1 - part.rank(needIds[i]));
            first[i + 1] = first[i] + part.rows.size(needIds[i]);
        }
        int[] offer = new int[first[needIds.length]];
        short[] suitability = new short[offer.length];
        for (int i = 0; i < needIds.length; i++) {
            long[] row = new long[first[i + 1] - first[i]];
            for (int k = 0; k < row.length; k++) {
                int pair = part.rows.packed[part.rows.first[needIds[i]] + k];
                row[k] = (long) offerNumber[pair >>> Part.BITS] << Part.BITS | (pair & Part.MASK);
            }
            Arrays.sort(row);
            for (int k = 0; k < row.length; k++) {
                offer[first[i] + k] = (int) (row[k] >>> Part.BITS);
                suitability[first[i] + k] = (short) (row[k] & Part.MASK);
            }
        }
        TransportMarket market =
                TransportMarket.ofRows(part.tiers, capacity, quantity, tier, first, offer, suitability);
        return new IncrementalMarket.Snapshot(
                ClearingResult.certified(
                        market, flows(market, balance, needIds, offerIds), prices(part, balance, needIds, offerIds)),
                needIds,
                offerIds);
    }

    private static Flows flows(TransportMarket market, Balance balance, int[] needIds, int[] offerIds) {
        long[] flow = new long[16];
        int flows = 0;
        for (int j = 0; j < offerIds.length; j++) {
            for (int k = 0; k < balance.holders.size(offerIds[j]); k++) {
                int need = Arrays.binarySearch(needIds, balance.holders.need(offerIds[j], k));
                flow = flows == flow.length ? Arrays.copyOf(flow, 2 * flows) : flow;
                flow[flows++] = (long) market.pairOf(need, j) << 32 | balance.holders.amount(offerIds[j], k);
            }
        }
        Arrays.sort(flow, 0, flows);
        return Flows.ofPacked(flow, flows);
    }

    private static Prices prices(Part part, Balance balance, int[] needIds, int[] offerIds) {
        long[] gain = new long[needIds.length];
        long[] price = new long[offerIds.length];
        Arrays.setAll(gain, i -> balance.unservedCost[needIds[i]] - balance.cost[needIds[i]]);
        Arrays.setAll(price, j -> balance.price[offerIds[j]]);
        return new Prices(gain, price, part.tierStep);
    }
}
