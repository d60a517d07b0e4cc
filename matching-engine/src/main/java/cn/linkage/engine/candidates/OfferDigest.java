package cn.linkage.engine.candidates;

import java.util.List;

/**
 * An offer in four numbers: subjects; first and last day; quantity and favoured designations; grade bands, county, reliability, whether
 * it is used and whether its kind asks about more.
 */
final class OfferDigest implements Digest<OfferFacts> {

    static final int LONGS = 4;

    private static final int HALF = 32;
    private static final int COUNTY_AT = 12;
    private static final int COUNTY_MASK = (1 << 20) - 1;
    private static final int RELIABILITY_AT = 2;
    private static final int RELIABILITY_MASK = (1 << 10) - 1;
    private static final int USED_AT = 1;
    private static final int HAS_TERMS = 1;

    /** The digests of many, by number. */
    static long[] of(List<OfferFacts> offers) {
        OfferDigest digest = new OfferDigest();
        long[] all = new long[Math.multiplyExact(LONGS, offers.size())];
        for (int offer = 0; offer < offers.size(); offer++) {
            digest.write(offers.get(offer), all, LONGS * offer);
        }
        return all;
    }

    @Override
    public int longs() {
        return LONGS;
    }

    @Override
    public void write(OfferFacts facts, long[] to, int at) {
        to[at] = facts.subjects();
        to[at + 1] = pair(facts.window().from(), facts.window().until());
        to[at + 2] = pair(facts.quantity(), facts.favouredDesignations());
        to[at + 3] = pair(
                everyWhereNone(facts.gradeBands()),
                Integer.parseInt(facts.county()) << COUNTY_AT
                        | facts.reliabilityPerMille() << RELIABILITY_AT
                        | (facts.used() ? 1 << USED_AT : 0)
                        | (facts.terms().isEmpty() ? 0 : HAS_TERMS));
    }

    /** Grade bands of which none named means every one. */
    static int everyWhereNone(int bands) {
        return bands == 0 ? -1 : bands;
    }

    private static long pair(int upper, int lower) {
        return ((long) upper << HALF) | (lower & 0xFFFF_FFFFL);
    }

    static int firstDay(long second) {
        return (int) (second >> HALF);
    }

    static int lastDay(long second) {
        return (int) second;
    }

    static int quantity(long third) {
        return (int) (third >> HALF);
    }

    static int favouredDesignations(long third) {
        return (int) third;
    }

    static int gradeBands(long fourth) {
        return (int) (fourth >> HALF);
    }

    /** The code of the county as a number. */
    static int county(long fourth) {
        return (int) fourth >>> COUNTY_AT & COUNTY_MASK;
    }

    static int reliability(long fourth) {
        return (int) fourth >>> RELIABILITY_AT & RELIABILITY_MASK;
    }

    /** 1 where it is used, else 0. */
    static int used(long fourth) {
        return (int) fourth >>> USED_AT & 1;
    }

    static boolean hasTerms(long fourth) {
        return (fourth & HAS_TERMS) != 0;
    }
}
