package cn.linkage.benchmarks;

import cn.linkage.engine.clearing.MarketBuilder;
import cn.linkage.engine.clearing.TransportMarket;
import java.util.Arrays;

/** The markets of the kinds of an instance, each on its own: the form that suits solvers which do not split by themselves. */
final class KindSplit {

    private KindSplit() {}

    static TransportMarket of(Instance instance, int kind) {
        TransportMarket market = instance.market();
        MarketBuilder builder = TransportMarket.builder(market.tiers());
        int[] number = new int[market.offers()];
        Arrays.fill(number, -1);
        for (int j = 0; j < number.length; j++) {
            if (instance.kindOfOffer(j) == kind) {
                number[j] = builder.addOffer(market.capacity(j));
            }
        }
        for (int i = 0; i < market.needs(); i++) {
            if (instance.kindOfNeed(i) == kind) {
                int need = builder.addNeed(market.quantity(i), market.tier(i));
                for (int e = market.firstPair(i); e < market.firstPair(i + 1); e++) {
                    builder.addPair(need, number[market.offerOf(e)], market.suitability(e));
                }
            }
        }
        return builder.build();
    }
}
