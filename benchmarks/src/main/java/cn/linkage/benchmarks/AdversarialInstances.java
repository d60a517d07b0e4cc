package cn.linkage.benchmarks;

import cn.linkage.engine.clearing.MarketBuilder;
import cn.linkage.engine.clearing.TransportMarket;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;

/** Markets that are unlucky for one method or another: 20,000 needs, 20,000 offers and some 20 pairs a need, in one piece. */
final class AdversarialInstances {

    private static final int SIDE = 20_000;
    private static final int DEGREE = 20;

    private AdversarialInstances() {}

    static List<Instance> all(long seed) {
        return List.of(
                random("one tier", seed, 1, q -> q, q -> q, w -> w),
                random("equal suitability", seed, 4, q -> q, q -> q, w -> 500),
                random("heavy ties", seed, 4, q -> q, q -> q, w -> w / 334 * 500),
                random("64 tiers", seed, 64, q -> q, q -> q, w -> w),
                random("scarce", seed, 4, q -> Math.max(1, q / 8), q -> q, w -> w),
                random("plentiful", seed, 4, q -> q * 8, q -> q, w -> w),
                random("unit quantities", seed, 4, q -> 1, q -> 1, w -> w),
                giant(seed),
                chains(seed));
    }

    private static int nextTier(SplittableRandom random, int tiers) {
        return tiers == Distributions.TIERS ? Distributions.tier(random) : 1 + random.nextInt(tiers);
    }

    /** Any need with any offers: nothing that a numbering could make use of. */
    private static Instance random(
            String name,
            long seed,
            int tiers,
            IntUnaryOperator capacity,
            IntUnaryOperator quantity,
            IntUnaryOperator suitability) {
        SplittableRandom random = new SplittableRandom(seed);
        MarketBuilder builder = TransportMarket.builder(tiers);
        for (int j = 0; j < SIDE; j++) {
            builder.addOffer(capacity.applyAsInt(Distributions.capacity(random)));
        }
        for (int i = 0; i < SIDE; i++) {
            builder.addNeed(quantity.applyAsInt(Distributions.quantity(random)), nextTier(random, tiers));
            addPairs(builder, i, 0, random, suitability);
        }
        return Instance.whole(name, builder.build());
    }

    /** Adds a need's pairs with distinct offers, spread over all. */
    private static void addPairs(
            MarketBuilder builder, int need, int from, SplittableRandom random, IntUnaryOperator suitability) {
        int block = (SIDE - from) / DEGREE;
        for (int k = 0; k < DEGREE; k++) {
            int offer = from + k * block + random.nextInt(block);
            builder.addPair(need, offer, suitability.applyAsInt(random.nextInt(1_001)));
        }
    }

    /** One offer holds as much as all others together and is everybody's second choice. */
    private static Instance giant(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        MarketBuilder builder = TransportMarket.builder(Distributions.TIERS);
        builder.addOffer(SIDE * 5);
        for (int j = 1; j < SIDE; j++) {
            builder.addOffer(Math.max(1, Distributions.capacity(random) / 4));
        }
        for (int i = 0; i < SIDE; i++) {
            builder.addNeed(Distributions.quantity(random), Distributions.tier(random));
            builder.addPair(i, 0, 400 + random.nextInt(200));
            addPairs(builder, i, 1, random, w -> w);
        }
        return Instance.whole("one giant offer", builder.build());
    }

    /** Each need knows its neighbours only, and one end of the chain is short: improvements run through thousands of needs. */
    private static Instance chains(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        MarketBuilder builder = TransportMarket.builder(Distributions.TIERS);
        for (int j = 0; j < SIDE; j++) {
            builder.addOffer(j % 100 == 0 ? 5 : 10);
        }
        for (int i = 0; i < SIDE; i++) {
            builder.addNeed(10, Distributions.tier(random));
            for (int k = 0; k < 3 && i + k < SIDE; k++) {
                builder.addPair(i, i + k, random.nextInt(1_001));
            }
        }
        return Instance.whole("long chain", builder.build());
    }
}
