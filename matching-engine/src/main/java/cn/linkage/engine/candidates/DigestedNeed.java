package cn.linkage.engine.candidates;

/**
 * A need as many offers' digests are held against it. What it finds is what {@link Condition} and {@link SuitabilityWeights#perMille}
 * find of the facts; the scores are summed in another order, those that cost a division last.
 */
final class DigestedNeed {

    /** The points of a part that counts all and scores all; so many make one per mille of suitability. */
    static final int MOST = 1000;

    private static final Reach[] NEAREST_FIRST = Reach.values();

    private final int county;
    private final int gradeBands;
    private final int from;
    private final int until;
    private final int days;
    private final int quantity;
    private final int minimum;
    /** 1 where it takes no used things, else 0. */
    private final int usedRefused;

    private final long subjects;
    /** 1 where it names no subject, else 0. */
    private final int anySubject;

    private final int designations;
    private final boolean hasTerms;
    /** By how many of the need's subjects an offer names: weight times score. */
    private final int[] forSubjects;
    /** By the place of the reach from which an offer comes at the nearest: weight times score. */
    private final int[] forNearness;

    private final int datesWeight;
    private final int sizeWeight;
    private final int designationWeight;
    private final int reliabilityWeight;

    DigestedNeed(SuitabilityWeights weights, NeedFacts need) {
        county = Integer.parseInt(need.county());
        gradeBands = OfferDigest.everyWhereNone(need.gradeBands());
        from = need.window().from();
        until = need.window().until();
        days = need.window().days();
        quantity = need.quantity();
        minimum = need.minimum();
        usedRefused = need.usedAccepted() ? 0 : 1;
        subjects = need.subjects();
        anySubject = 1 - isAny(subjects);
        designations = need.designations();
        hasTerms = !need.terms().isEmpty();
        int asked = Long.bitCount(subjects);
        forSubjects = new int[asked + 1];
        int subjectsWeight = weights.of(SuitabilityPart.SUBJECTS);
        for (int common = 0; common <= asked; common++) {
            forSubjects[common] = subjectsWeight * SuitabilityPart.subjects(common, asked);
        }
        forNearness = new int[NEAREST_FIRST.length];
        int proximityWeight = weights.of(SuitabilityPart.PROXIMITY);
        for (int reach = 0; reach < forNearness.length; reach++) {
            forNearness[reach] = proximityWeight * SuitabilityPart.within(NEAREST_FIRST[reach]);
        }
        datesWeight = weights.of(SuitabilityPart.DATES);
        sizeWeight = weights.of(SuitabilityPart.SIZE_FIT);
        designationWeight = weights.of(SuitabilityPart.DESIGNATION);
        reliabilityWeight = weights.of(SuitabilityPart.RELIABILITY);
    }

    /** The code of its county as a number. */
    int county() {
        return county;
    }

    /**
     * Whether the conditions hold that a digest knows, other than reach: grade bands, dates, subjects, minimum, used. All are asked at
     * once: which of them fails, nobody could predict, and a branch on each would cost more than the question.
     */
    boolean fits(long[] digests, int at) {
        long itsSubjects = digests[at];
        long fourth = digests[at + 3];
        int bands = isAny(OfferDigest.gradeBands(fourth) & gradeBands);
        int dates = isAny(Math.max(0, daysInCommon(digests[at + 1])));
        int topics = anySubject | isAny(itsSubjects & subjects) | (1 - isAny(itsSubjects));
        int less = (OfferDigest.quantity(digests[at + 2]) - minimum) >>> 31;
        return (bands & dates & topics & ~less & ~(OfferDigest.used(fourth) & usedRefused)) != 0;
    }

    /**
     * The same of the first so many offers at once.
     *
     * @param ruledOut receives a negative number for each that does not fit
     */
    void ruleOut(OfferColumns offers, int places, int[] ruledOut) {
        // In variables of its own, and by one index, else the loop is not made one of vector instructions.
        int low = anySubject == 1 ? -1 : (int) subjects;
        int high = anySubject == 1 ? -1 : (int) (subjects >>> Integer.SIZE);
        int bands = gradeBands;
        int first = from;
        int last = until;
        int least = minimum;
        int refused = -usedRefused;
        int[] subjectsLow = offers.subjectsLow;
        int[] subjectsHigh = offers.subjectsHigh;
        int[] gradeBandsOf = offers.gradeBands;
        int[] firstDay = offers.firstDay;
        int[] lastDay = offers.lastDay;
        int[] quantityOf = offers.quantity;
        int[] used = offers.used;
        for (int k = 0; k < places; k++) {
            int topics = (subjectsLow[k] & low) | (subjectsHigh[k] & high);
            int common = gradeBandsOf[k] & bands;
            int days = Math.min(last, lastDay[k]) - Math.max(first, firstDay[k]);
            int more = quantityOf[k] - least;
            // The sign of x | -x is set unless x is 0.
            ruledOut[k] = days | more | ~(topics | -topics) | ~(common | -common) | (used[k] & refused);
        }
    }

    /** 1 where any bit is set, else 0. */
    private static int isAny(long bits) {
        return (int) ((bits | -bits) >>> 63);
    }

    /** Whether there is nothing more to ask than {@link #fits} and reach. */
    boolean isAll(long[] digests, int at) {
        return !hasTerms && !OfferDigest.hasTerms(digests[at + 3]);
    }

    private int daysInCommon(long second) {
        return Math.min(until, OfferDigest.lastDay(second)) - Math.max(from, OfferDigest.firstDay(second)) + 1;
    }

    /** The points for nearness of an offer that comes from within this area and no smaller one. */
    int nearness(int reach) {
        return forNearness[reach];
    }

    /** The same by the offer's digest. */
    int nearness(long[] digests, int at) {
        int other = OfferDigest.county(digests[at + 3]);
        if (other == county) {
            return forNearness[0];
        }
        if (other / 100 == county / 100) {
            return forNearness[1];
        }
        return forNearness[other / 10_000 == county / 10_000 ? 2 : 3];
    }

    /** The points for subjects, reliability and designation. */
    int quickPoints(long[] digests, int at) {
        return forSubjects[Long.bitCount(digests[at] & subjects)]
                + reliabilityWeight * OfferDigest.reliability(digests[at + 3])
                + designationWeight
                        * SuitabilityPart.designation(OfferDigest.favouredDesignations(digests[at + 2]), designations);
    }

    /** The points for dates and size, of an offer that fits. */
    int slowPoints(long[] digests, int at) {
        return datesWeight * SuitabilityPart.dates(daysInCommon(digests[at + 1]), days)
                + sizeWeight * SuitabilityPart.sizeFit(OfferDigest.quantity(digests[at + 2]), quantity);
    }

    /** What {@link #slowPoints} are at most. */
    int mostSlowPoints() {
        return MOST * (datesWeight + sizeWeight);
    }
}
