package cn.linkage.engine.clearing;

import java.util.random.RandomGenerator;

/** The same market in another order of offers, needs and pairs. */
final class Permuted {

    private Permuted() {}

    static TransportMarket of(TransportMarket market, RandomGenerator random) {
        int[] offerOrder = order(market.offers(), random);
        int[] needOrder = order(market.needs(), random);
        int[] newOffer = new int[offerOrder.length];
        MarketBuilder builder = TransportMarket.builder(market.tiers());
        for (int old : offerOrder) {
            newOffer[old] = builder.addOffer(market.capacity(old));
        }
        for (int old : needOrder) {
            int need = builder.addNeed(market.quantity(old), market.tier(old));
            for (int e = market.firstPair(old + 1) - 1; e >= market.firstPair(old); e--) {
                builder.addPair(need, newOffer[market.offerOf(e)], market.suitability(e));
            }
        }
        return builder.build();
    }

    private static int[] order(int length, RandomGenerator random) {
        int[] order = new int[length];
        for (int i = 0; i < length; i++) {
            int other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }
}
