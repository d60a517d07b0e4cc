package cn.linkage.engine.candidates;

/**
 * What the conditions ask of offers, one array a fact: a loop that asks all of them of many offers becomes one of vector
 * instructions. Immutable. 28 bytes an offer.
 */
final class OfferColumns {

    /** Subjects in two halves; an offer that names none has all. */
    final int[] subjectsLow;

    final int[] subjectsHigh;
    final int[] firstDay;
    final int[] lastDay;
    final int[] quantity;
    final int[] gradeBands;
    /** −1 where it is used, else 0. */
    final int[] used;

    /**
     * In the order of a shelf.
     *
     * @param digests of all offers there are, by number
     */
    OfferColumns(PricedShelf shelf, long[] digests) {
        int offers = shelf.size();
        subjectsLow = new int[offers];
        subjectsHigh = new int[offers];
        firstDay = new int[offers];
        lastDay = new int[offers];
        quantity = new int[offers];
        gradeBands = new int[offers];
        used = new int[offers];
        for (int place = 0; place < offers; place++) {
            int at = OfferDigest.LONGS * shelf.offer(place);
            long subjects = digests[at] == 0 ? -1 : digests[at];
            subjectsLow[place] = (int) subjects;
            subjectsHigh[place] = (int) (subjects >>> Integer.SIZE);
            firstDay[place] = OfferDigest.firstDay(digests[at + 1]);
            lastDay[place] = OfferDigest.lastDay(digests[at + 1]);
            quantity[place] = OfferDigest.quantity(digests[at + 2]);
            gradeBands[place] = OfferDigest.gradeBands(digests[at + 3]);
            used[place] = -OfferDigest.used(digests[at + 3]);
        }
    }
}
