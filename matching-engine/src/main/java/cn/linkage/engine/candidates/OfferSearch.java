package cn.linkage.engine.candidates;

import java.util.List;
import java.util.function.BiPredicate;

/**
 * One need's search for its best offers over the digests of whole shelves. What a digest knows decides nearly all; only what would be
 * among the best is opened and asked the rest. The suitability is that of {@link SuitabilityWeights#perMille}, worked out from the
 * same scores in another order: what costs a division comes last, and not at all where the most that it could add is not enough.
 */
final class OfferSearch {

    private static final int MOST = 1000;
    private final NeedFacts need;
    private final BiPredicate<OfferFacts, NeedFacts> excluded;
    private final BestCandidates best;
    private final SuitabilityWeights weights;

    private final int county;
    private final int gradeBands;
    private final int from;
    private final int until;
    private final int days;
    private final int quantity;
    private final int minimum;
    private final boolean usedAccepted;
    private final long subjects;
    private final int designations;
    private final boolean hasTerms;
    /** By how many of the need's subjects an offer names: weight times score. */
    private final int[] forSubjects;

    private final int datesWeight;
    private final int sizeWeight;
    private final int designationWeight;
    private final int reliabilityWeight;

    OfferSearch(
            SuitabilityWeights weights,
            NeedFacts need,
            BestCandidates best,
            BiPredicate<OfferFacts, NeedFacts> excluded) {
        this.weights = weights;
        this.need = need;
        this.best = best;
        this.excluded = excluded;
        county = Integer.parseInt(need.county());
        gradeBands = need.gradeBands();
        from = need.window().from();
        until = need.window().until();
        days = need.window().days();
        quantity = need.quantity();
        minimum = need.minimum();
        usedAccepted = need.usedAccepted();
        subjects = need.subjects();
        designations = need.designations();
        hasTerms = !need.terms().isEmpty();
        int asked = Long.bitCount(subjects);
        forSubjects = new int[asked + 1];
        int subjectsWeight = weights.of(SuitabilityPart.SUBJECTS);
        for (int common = 0; common <= asked; common++) {
            forSubjects[common] = subjectsWeight * SuitabilityPart.subjects(common, asked);
        }
        datesWeight = weights.of(SuitabilityPart.DATES);
        sizeWeight = weights.of(SuitabilityPart.SIZE_FIT);
        designationWeight = weights.of(SuitabilityPart.DESIGNATION);
        reliabilityWeight = weights.of(SuitabilityPart.RELIABILITY);
    }

    /** Looks at what comes from this far and no nearer. */
    void look(Shelf<OfferFacts> shelf, Reach level) {
        int nearness = weights.of(SuitabilityPart.PROXIMITY) * SuitabilityPart.within(level);
        // What lies nearer is on this shelf too, and was seen: its county's code is between these.
        int below = switch (level) {
            case COUNTY -> 0;
            case CITY -> 1;
            case PROVINCE -> 100;
            case NATION -> 10_000;
        };
        int nearerFrom = below == 0 ? 0 : county / below * below;
        int nearerUntil = nearerFrom + below - 1;
        long[] digests = shelf.digests();
        int enough = MOST * best.least();
        for (int place = 0, at = 0; place < shelf.size(); place++, at += OfferDigest.LONGS) {
            long fourth = digests[at + 3];
            int bands = OfferDigest.gradeBands(fourth);
            int itsCounty = OfferDigest.county(fourth);
            if (((bands & gradeBands) == 0 && bands != 0 && gradeBands != 0)
                    || (itsCounty >= nearerFrom && itsCounty <= nearerUntil)) {
                continue;
            }
            long second = digests[at + 1];
            int common =
                    Math.min(until, OfferDigest.lastDay(second)) - Math.max(from, OfferDigest.firstDay(second)) + 1;
            long itsSubjects = digests[at];
            int shared = Long.bitCount(itsSubjects & subjects);
            if (common <= 0 || (shared == 0 && itsSubjects != 0 && subjects != 0)) {
                continue;
            }
            long third = digests[at + 2];
            int most = nearness
                    + forSubjects[shared]
                    + reliabilityWeight * OfferDigest.reliability(fourth)
                    + designationWeight
                            * SuitabilityPart.designation(OfferDigest.favouredDesignations(third), designations);
            if (most + MOST * (datesWeight + sizeWeight) < enough) {
                continue;
            }
            int itsQuantity = OfferDigest.quantity(third);
            if (itsQuantity < minimum || (!usedAccepted && OfferDigest.isUsed(fourth))) {
                continue;
            }
            int sum = most
                    + datesWeight * SuitabilityPart.dates(common, days)
                    + sizeWeight * SuitabilityPart.sizeFit(itsQuantity, quantity);
            if (sum >= enough) {
                keep(shelf.entry(place).facts(), sum / MOST, hasTerms || OfferDigest.hasTerms(fourth));
                enough = MOST * best.least();
            }
        }
    }

    private void keep(OfferFacts offer, int suitability, boolean terms) {
        if (best.wants(suitability, offer.id())
                && (!terms || Condition.firstFailing(offer, need).isEmpty())
                && !excluded.test(offer, need)) {
            best.add(new Candidate(offer, need, suitability));
        }
    }

    List<Candidate> bestFirst() {
        return best.bestFirst();
    }
}
