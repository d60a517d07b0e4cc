package cn.linkage.benchmarks;

import java.util.SplittableRandom;

/** The distributions of the instances. */
final class Distributions {

    static final int KINDS = 12;
    static final int TIERS = 4;
    private static final double ZIPF = 0.8;
    private static final double[] KIND_UP_TO = zipf();

    private Distributions() {}

    private static double[] zipf() {
        double[] upTo = new double[KINDS];
        double sum = 0;
        for (int k = 0; k < KINDS; k++) {
            sum += Math.pow(k + 1, -ZIPF);
            upTo[k] = sum;
        }
        for (int k = 0; k < KINDS; k++) {
            upTo[k] /= sum;
        }
        return upTo;
    }

    /** Zipf 0.8 over 12 kinds. */
    static int kind(SplittableRandom random) {
        double at = random.nextDouble();
        int kind = 0;
        while (kind < KINDS - 1 && KIND_UP_TO[kind] < at) {
            kind++;
        }
        return kind;
    }

    /** 15, 25, 20 and 40 per cent in tiers 1 to 4. */
    static int tier(SplittableRandom random) {
        int at = random.nextInt(100);
        return at < 15 ? 1 : at < 40 ? 2 : at < 60 ? 3 : 4;
    }

    static int quantity(SplittableRandom random) {
        return pareto(random, 3, 1.5, 2_000);
    }

    static int capacity(SplittableRandom random) {
        return pareto(random, 2, 1.2, 10_000);
    }

    /** County, city, province, nation (0 to 3) for 25, 42, 30 and 3 per cent. */
    static int reach(SplittableRandom random) {
        int at = random.nextInt(100);
        return at < 25 ? 0 : at < 67 ? 1 : at < 97 ? 2 : 3;
    }

    private static int pareto(SplittableRandom random, double least, double shape, int most) {
        return (int) Math.min(most, least * Math.pow(1 - random.nextDouble(), -1 / shape));
    }
}
