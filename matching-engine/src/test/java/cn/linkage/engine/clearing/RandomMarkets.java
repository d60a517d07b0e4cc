package cn.linkage.engine.clearing;

import java.util.random.RandomGenerator;

/** Small markets of every shape, from a seed. */
final class RandomMarkets {

    private RandomMarkets() {}

    /** Up to {@code side} needs and offers, up to 3 tiers; ties, zeros and scarcity come often. */
    static TransportMarket next(RandomGenerator random, int side) {
        int tiers = 1 + random.nextInt(3);
        int needs = random.nextInt(side + 1);
        int offers = random.nextInt(side + 1);
        int highestQuantity = 1 + random.nextInt(6);
        int highestCapacity = 1 + random.nextInt(6);
        int highestSuitability = random.nextInt(3) == 0 ? 1000 : 1 + random.nextInt(4);
        int density = 20 + random.nextInt(81);
        MarketBuilder builder = TransportMarket.builder(tiers);
        for (int j = 0; j < offers; j++) {
            builder.addOffer(random.nextInt(highestCapacity + 1));
        }
        for (int i = 0; i < needs; i++) {
            builder.addNeed(random.nextInt(highestQuantity + 1), 1 + random.nextInt(tiers));
        }
        for (int i = 0; i < needs; i++) {
            for (int j = 0; j < offers; j++) {
                if (random.nextInt(100) < density) {
                    builder.addPair(i, j, random.nextInt(highestSuitability + 1));
                }
            }
        }
        return builder.build();
    }
}
