package cn.linkage.benchmarks;

import java.util.SplittableRandom;

/** The offers, or the needs, of an instance, in arrays by number. */
final class Side {

    private static final int SUBJECTS = 48;
    private static final int BANDS = 4;

    final int[] kind;
    final int[] county;
    final int[] amount;
    final long[] subjects;
    final byte[] bands;
    final short[] from;
    final short[] until;
    /** Tier of a need, reach of an offer. */
    final byte[] rank;
    /** Designations of a need or that an offer wishes for, as bits; 0 where none. */
    final byte[] designation;
    /** The least that is of use to a need; past reliability of an offer in per mille. */
    final int[] extra;

    private Side(int size) {
        kind = new int[size];
        county = new int[size];
        amount = new int[size];
        subjects = new long[size];
        bands = new byte[size];
        from = new short[size];
        until = new short[size];
        rank = new byte[size];
        designation = new byte[size];
        extra = new int[size];
    }

    int size() {
        return kind.length;
    }

    static Side needs(int size, int counties, SplittableRandom random) {
        Side side = new Side(size);
        for (int i = 0; i < size; i++) {
            side.draw(i, random, random.nextInt(counties), 1 + random.nextInt(4), 14 + random.nextInt(107));
            side.bands[i] = (byte) (1 << random.nextInt(BANDS));
            side.amount[i] = Distributions.quantity(random);
            side.rank[i] = (byte) Distributions.tier(random);
            side.designation[i] = random.nextInt(5) == 0 ? (byte) (1 << random.nextInt(3)) : 0;
            side.extra[i] = random.nextInt(10) < 7 ? 1 : Math.max(1, side.amount[i] / 4);
        }
        return side;
    }

    /** Offers come from few counties more than from many: their density falls linearly over the counties' numbers. */
    static Side offers(int size, int counties, SplittableRandom random) {
        Side side = new Side(size);
        for (int j = 0; j < size; j++) {
            int spread = Math.min(random.nextInt(10), random.nextInt(10));
            int county = (random.nextInt((counties + 9) / 10) * 10 + spread) % counties;
            side.draw(j, random, county, 1 + random.nextInt(6), 30 + random.nextInt(336));
            side.bands[j] = (byte) (1 + random.nextInt((1 << BANDS) - 1));
            side.amount[j] = Distributions.capacity(random);
            side.rank[j] = (byte) Distributions.reach(random);
            side.designation[j] = random.nextInt(10) < 3 ? (byte) (1 << random.nextInt(3)) : 0;
            side.extra[j] = 500 + random.nextInt(501);
        }
        return side;
    }

    private void draw(int number, SplittableRandom random, int itsCounty, int subjectCount, int days) {
        kind[number] = Distributions.kind(random);
        county[number] = itsCounty;
        for (int s = 0; s < subjectCount; s++) {
            subjects[number] |= 1L << random.nextInt(SUBJECTS);
        }
        from[number] = (short) random.nextInt(330);
        until[number] = (short) (from[number] + days - 1);
    }
}
