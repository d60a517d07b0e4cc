package cn.linkage.benchmarks;

import cn.linkage.engine.clearing.ClearingResult;
import cn.linkage.engine.clearing.IncrementalMarket.Snapshot;
import java.util.HashMap;
import java.util.Map;

/**
 * How much of an optimum another one has moved, by ids: what somebody who finds the second from the first has to write at least.
 *
 * @param quantities pairs whose quantity differs
 * @param matched pairs that had a quantity
 * @param prices offers, in both, whose price differs
 * @param offers offers in both
 */
record Moved(int quantities, int matched, int prices, int offers) {

    static Moved between(Snapshot before, Snapshot after) {
        Map<Long, Integer> earlier = quantities(before);
        Map<Long, Integer> later = quantities(after);
        int quantities = 0;
        for (Map.Entry<Long, Integer> entry : earlier.entrySet()) {
            quantities += entry.getValue().equals(later.remove(entry.getKey())) ? 0 : 1;
        }
        quantities += later.size();
        Map<Integer, Long> price = prices(before);
        int prices = 0;
        int offers = 0;
        for (Map.Entry<Integer, Long> entry : prices(after).entrySet()) {
            Long was = price.get(entry.getKey());
            offers += was == null ? 0 : 1;
            prices += was == null || was.equals(entry.getValue()) ? 0 : 1;
        }
        return new Moved(quantities, earlier.size(), prices, offers);
    }

    /** By need above offer. */
    private static Map<Long, Integer> quantities(Snapshot of) {
        ClearingResult result = of.result();
        Map<Long, Integer> quantities = new HashMap<>();
        for (int f = 0; f < result.flows().size(); f++) {
            int pair = result.flows().pair(f);
            long need = of.needId(result.market().needOf(pair));
            quantities.put(
                    need << 32 | of.offerId(result.market().offerOf(pair)),
                    result.flows().quantity(f));
        }
        return quantities;
    }

    private static Map<Integer, Long> prices(Snapshot of) {
        Map<Integer, Long> prices = new HashMap<>();
        for (int offer = 0; offer < of.result().market().offers(); offer++) {
            prices.put(of.offerId(offer), of.result().prices().ofOffer(offer));
        }
        return prices;
    }
}
