package cn.linkage.engine.clearing;

import java.util.Arrays;

/**
 * New numbers for the needs and offers of a market, breadth-first over its pairs: what a search looks at one after another lies
 * close together in memory, each independent part in one place. O(pairs); deterministic.
 */
final class Neighbourhoods {

    private static final int NONE = -1;

    /** By the number that the market has given. */
    final int[] ofNeed;

    final int[] ofOffer;
    /** The other way round: the market's number of a need. */
    final int[] need;

    Neighbourhoods(TransportMarket market) {
        ofNeed = new int[market.needs()];
        ofOffer = new int[market.offers()];
        need = new int[market.needs()];
        Arrays.fill(ofNeed, NONE);
        Arrays.fill(ofOffer, NONE);
        int[] first = new int[market.offers() + 1];
        for (int e = 0; e < market.pairs(); e++) {
            first[market.offerOf(e) + 1]++;
        }
        for (int j = 0; j < market.offers(); j++) {
            first[j + 1] += first[j];
        }
        int[] next = first.clone();
        int[] needOf = new int[market.pairs()];
        for (int i = 0; i < market.needs(); i++) {
            for (int e = market.firstPair(i); e < market.firstPair(i + 1); e++) {
                needOf[next[market.offerOf(e)]++] = i;
            }
        }
        int needs = 0;
        int offers = 0;
        int done = 0;
        for (int start = 0; start < ofNeed.length; start++) {
            if (ofNeed[start] == NONE) {
                ofNeed[start] = needs;
                need[needs++] = start;
            }
            for (; done < needs; done++) {
                for (int e = market.firstPair(need[done]); e < market.firstPair(need[done] + 1); e++) {
                    int j = market.offerOf(e);
                    if (ofOffer[j] == NONE) {
                        ofOffer[j] = offers++;
                        for (int k = first[j]; k < first[j + 1]; k++) {
                            if (ofNeed[needOf[k]] == NONE) {
                                ofNeed[needOf[k]] = needs;
                                need[needs++] = needOf[k];
                            }
                        }
                    }
                }
            }
        }
        for (int j = 0; j < ofOffer.length; j++) {
            if (ofOffer[j] == NONE) {
                ofOffer[j] = offers++;
            }
        }
    }
}
