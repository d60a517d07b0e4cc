package cn.linkage.engine.explanation;

import cn.linkage.engine.clearing.ClearingResult;
import cn.linkage.engine.clearing.Prices;
import cn.linkage.engine.clearing.TransportMarket;

/** How far each pair of a cleared market is from being used, and what is left on both sides. */
final class Tightness {

    private final TransportMarket market;
    private final Prices prices;
    private final long step;
    private final int[] unserved;
    private final int[] unused;

    Tightness(ClearingResult result) {
        market = result.market();
        prices = result.prices();
        step = prices.tierStep() == 0 ? market.tierStep() : prices.tierStep();
        unserved = new int[market.needs()];
        unused = new int[market.offers()];
        for (int need = 0; need < unserved.length; need++) {
            unserved[need] = market.quantity(need);
        }
        for (int offer = 0; offer < unused.length; offer++) {
            unused[offer] = market.capacity(offer);
        }
        result.forEachFlow((need, offer, quantity) -> {
            unserved[need] -= quantity;
            unused[offer] -= quantity;
        });
    }

    /** By how much gain and price are more than what a pair is worth: 0 or more, and 0 where something goes over it. */
    long reducedCost(int need, int pair) {
        return prices.ofNeed(need)
                + prices.ofOffer(market.offerOf(pair))
                - step * (market.tiers() + 1 - market.tier(need))
                - market.suitability(pair);
    }

    /** What each need misses. */
    int[] unserved() {
        return unserved.clone();
    }

    /** What each offer has left. */
    int[] unused() {
        return unused.clone();
    }
}
