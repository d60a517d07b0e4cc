package cn.linkage.engine.clearing;

import java.util.Arrays;

/** From a market to a part that goes on changing, and back. */
final class LiveParts {

    private LiveParts() {}

    /** All of a market as one part, by these numbers. */
    static Part of(TransportMarket market, long tierStep, Neighbourhoods numbers) {
        int needs = market.needs();
        int[] quantity = new int[needs];
        byte[] rank = new byte[needs];
        int[] first = new int[needs];
        int[] end = new int[needs];
        int[] packed = new int[market.pairs()];
        int next = 0;
        for (int number = 0; number < needs; number++) {
            int i = numbers.need[number];
            quantity[number] = market.quantity(i);
            rank[number] = (byte) (market.tiers() + 1 - market.tier(i));
            first[number] = next;
            for (int e = market.firstPair(i); e < market.firstPair(i + 1); e++) {
                packed[next++] = numbers.ofOffer[market.offerOf(e)] << Part.BITS | market.suitability(e);
            }
            end[number] = next;
        }
        int[] capacity = new int[market.offers()];
        for (int j = 0; j < capacity.length; j++) {
            capacity[numbers.ofOffer[j]] = market.capacity(j);
        }
        return new Part(market.tiers(), tierStep, quantity, rank, capacity, new PairLists(first, end, packed));
    }

    /** The needs and offers in use as a market, with its certified optimum. */
    static IncrementalMarket.Snapshot snapshot(Part part, Balance balance, Ids needIds, Ids offerIds) {
        int[] needs = needIds.numbers(needIds.live());
        int[] offers = offerIds.numbers(offerIds.live());
        int[] place = places(offers, part.offers());
        int[] capacity = new int[offers.length];
        Arrays.setAll(capacity, j -> part.capacity(offers[j]));
        int[] quantity = new int[needs.length];
        byte[] tier = new byte[needs.length];
        int[] first = new int[needs.length + 1];
        for (int i = 0; i < needs.length; i++) {
            quantity[i] = part.quantity(needs[i]);
            tier[i] = (byte) (part.tiers + 1 - part.rank(needs[i]));
            first[i + 1] = first[i] + part.rows.size(needs[i]);
        }
        int[] offer = new int[first[needs.length]];
        short[] suitability = new short[offer.length];
        for (int i = 0; i < needs.length; i++) {
            long[] row = new long[first[i + 1] - first[i]];
            for (int k = 0; k < row.length; k++) {
                int pair = part.rows.packed[part.rows.first[needs[i]] + k];
                row[k] = (long) place[pair >>> Part.BITS] << Part.BITS | (pair & Part.MASK);
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
                        market, flows(part, market, balance, needs, offers), prices(part, balance, needs, offers)),
                needIds.live(),
                offerIds.live());
    }

    /** Where each of these numbers stands among them. */
    private static int[] places(int[] numbers, int bound) {
        int[] place = new int[bound];
        for (int k = 0; k < numbers.length; k++) {
            place[numbers[k]] = k;
        }
        return place;
    }

    private static Flows flows(Part part, TransportMarket market, Balance balance, int[] needs, int[] offers) {
        int[] place = places(needs, part.needs());
        long[] flow = new long[16];
        int flows = 0;
        for (int j = 0; j < offers.length; j++) {
            for (int k = 0; k < balance.holders.size(offers[j]); k++) {
                int need = place[balance.holders.need(offers[j], k)];
                flow = flows == flow.length ? Arrays.copyOf(flow, 2 * flows) : flow;
                flow[flows++] = (long) market.pairOf(need, j) << 32 | balance.holders.amount(offers[j], k);
            }
        }
        Arrays.sort(flow, 0, flows);
        return Flows.ofPacked(flow, flows);
    }

    private static Prices prices(Part part, Balance balance, int[] needs, int[] offers) {
        long[] gain = new long[needs.length];
        long[] price = new long[offers.length];
        Arrays.setAll(gain, i -> balance.unservedCost[needs[i]] - balance.cost[needs[i]]);
        Arrays.setAll(price, j -> balance.price[offers[j]]);
        return new Prices(gain, price, part.tierStep);
    }
}
