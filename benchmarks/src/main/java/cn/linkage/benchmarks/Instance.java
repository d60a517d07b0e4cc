package cn.linkage.benchmarks;

import cn.linkage.engine.clearing.TransportMarket;
import java.util.Arrays;

/** A market and the kinds that it can be split by: all pairs of a need are with offers of its kind. */
final class Instance {

    private final String name;
    private final TransportMarket market;
    private final int[] kindOfNeed;
    private final int[] kindOfOffer;

    /**
     * @param name what is printed
     * @param kindOfNeed the kind of each need, 0 and up
     * @param kindOfOffer the kind of each offer
     */
    Instance(String name, TransportMarket market, int[] kindOfNeed, int[] kindOfOffer) {
        this.name = name;
        this.market = market;
        this.kindOfNeed = kindOfNeed.clone();
        this.kindOfOffer = kindOfOffer.clone();
    }

    /** An instance that is not split. */
    static Instance whole(String name, TransportMarket market) {
        return new Instance(name, market, new int[market.needs()], new int[market.offers()]);
    }

    String name() {
        return name;
    }

    TransportMarket market() {
        return market;
    }

    int kindOfNeed(int need) {
        return kindOfNeed[need];
    }

    int kindOfOffer(int offer) {
        return kindOfOffer[offer];
    }

    int kinds() {
        return 1 + Arrays.stream(kindOfNeed).max().orElse(0);
    }
}
