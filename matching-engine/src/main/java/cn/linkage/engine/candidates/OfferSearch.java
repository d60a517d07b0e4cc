package cn.linkage.engine.candidates;

import java.util.function.BiPredicate;

/**
 * One need's search for its best offers over the digests of whole shelves. What a digest knows decides nearly all; only what would be
 * among the best is opened and asked the rest.
 */
final class OfferSearch {

    private final NeedFacts need;
    private final DigestedNeed digested;
    private final BestCandidates best;
    private final BiPredicate<OfferFacts, NeedFacts> excluded;

    OfferSearch(
            SuitabilityWeights weights,
            NeedFacts need,
            BestCandidates best,
            BiPredicate<OfferFacts, NeedFacts> excluded) {
        this.need = need;
        this.digested = new DigestedNeed(weights, need);
        this.best = best;
        this.excluded = excluded;
    }

    /**
     * Looks at what comes from this far and no nearer.
     *
     * @param nearness the points for that
     */
    private void look(Shelf<OfferFacts> shelf, int nearerFrom, int nearerUntil, int nearness) {
        long[] digests = shelf.digests();
        int enough = DigestedNeed.MOST * best.least();
        for (int place = 0, at = 0; place < shelf.size(); place++, at += OfferDigest.LONGS) {
            int county = OfferDigest.county(digests[at + 3]);
            if ((county >= nearerFrom && county <= nearerUntil) || !digested.fits(digests, at)) {
                continue;
            }
            int points = nearness + digested.quickPoints(digests, at);
            if (points + digested.mostSlowPoints() < enough) {
                continue;
            }
            points += digested.slowPoints(digests, at);
            if (points >= enough) {
                keep(shelf.entry(place).facts(), points / DigestedNeed.MOST, digested.isAll(digests, at));
                enough = DigestedNeed.MOST * best.least();
            }
        }
    }

    /** Looks at what comes to the need's county from this far; what comes from nearer is on that shelf too, and was seen. */
    void look(Shelf<OfferFacts> shelf, Reach level) {
        switch (level) {
            case COUNTY -> look(shelf, 0, -1, digested.nearness(0));
            case CITY -> lookBeyond(shelf, 1, digested.nearness(1));
            case PROVINCE -> lookBeyond(shelf, 100, digested.nearness(2));
            case NATION -> lookBeyond(shelf, 10_000, digested.nearness(3));
        }
    }

    /** Leaves out what lies in the need's own area, of so many codes. */
    private void lookBeyond(Shelf<OfferFacts> shelf, int codes, int nearness) {
        int first = digested.county() / codes * codes;
        look(shelf, first, first + codes - 1, nearness);
    }

    private void keep(OfferFacts offer, int suitability, boolean fitsAll) {
        if (best.wants(suitability, offer.id())
                && (fitsAll || Condition.firstFailing(offer, need).isEmpty())
                && !excluded.test(offer, need)) {
            best.add(new Candidate(offer, need, suitability));
        }
    }
}
