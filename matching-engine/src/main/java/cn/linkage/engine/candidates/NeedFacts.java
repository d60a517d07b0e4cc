package cn.linkage.engine.candidates;

import java.util.UUID;

/**
 * What the engine needs to know of a need.
 *
 * @param id identity; ties are decided by it
 * @param article what is asked for
 * @param county six digits, GB/T 2260
 * @param gradeBands bit set; 0 means every band
 * @param window when it is needed
 * @param quantity what is still asked for, 0 or more
 * @param minimum what an offer must at least have to be of use, 1 or more
 * @param tier 1 is served first
 * @param usedAccepted whether used equipment is welcome
 * @param subjects bit set of subjects; 0 means none named, and any will do
 * @param designations bit set of the school's designations
 * @param terms what its kind of gift asks about besides
 */
public record NeedFacts(
        UUID id,
        Article article,
        String county,
        int gradeBands,
        Window window,
        int quantity,
        int minimum,
        int tier,
        boolean usedAccepted,
        long subjects,
        int designations,
        Terms terms) {

    public NeedFacts {
        Facts.requireCounty(county);
        Facts.require(quantity >= 0, "quantity", quantity, "0 or more");
        Facts.require(minimum >= 1, "minimum", minimum, "1 or more");
        Facts.require(tier >= 1, "tier", tier, "1 or more");
    }

    /** A need of a kind that asks about nothing besides. */
    public NeedFacts(
            UUID id,
            Article article,
            String county,
            int gradeBands,
            Window window,
            int quantity,
            int minimum,
            int tier,
            boolean usedAccepted,
            long subjects,
            int designations) {
        this(
                id,
                article,
                county,
                gradeBands,
                window,
                quantity,
                minimum,
                tier,
                usedAccepted,
                subjects,
                designations,
                Terms.NONE);
    }

    /** The same need for another article. */
    public NeedFacts withArticle(Article wanted) {
        return with(wanted, window, minimum, usedAccepted);
    }

    /** The same need in another window. */
    public NeedFacts withWindow(Window wanted) {
        return with(article, wanted, minimum, usedAccepted);
    }

    /** The same need with another least quantity of use. */
    public NeedFacts withMinimum(int wanted) {
        return with(article, window, wanted, usedAccepted);
    }

    /** The same need of a school that takes used things, or does not. */
    public NeedFacts withUsedAccepted(boolean wanted) {
        return with(article, window, minimum, wanted);
    }

    private NeedFacts with(Article itsArticle, Window itsWindow, int itsMinimum, boolean usedToo) {
        return new NeedFacts(
                id,
                itsArticle,
                county,
                gradeBands,
                itsWindow,
                quantity,
                itsMinimum,
                tier,
                usedToo,
                subjects,
                designations,
                terms);
    }
}
