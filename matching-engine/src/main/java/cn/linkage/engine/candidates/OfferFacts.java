package cn.linkage.engine.candidates;

import java.util.UUID;

/**
 * What the engine needs to know of an offer.
 *
 * @param id identity; ties are decided by it
 * @param article what is given
 * @param county six digits, GB/T 2260
 * @param reach how far it goes
 * @param gradeBands bit set; 0 means every band
 * @param window when it can be had
 * @param quantity what is left to give, 0 or more
 * @param used whether it is used equipment
 * @param subjects bit set of subjects; 0 means none named, and any will do
 * @param favouredDesignations bit set of school designations the giver would like to serve; 0 means no wish
 * @param reliabilityPerMille how reliably this giver delivered, 0 to 1000; 500 where nothing is known
 * @param terms what its kind of gift asks about besides
 */
public record OfferFacts(
        UUID id,
        Article article,
        String county,
        Reach reach,
        int gradeBands,
        Window window,
        int quantity,
        boolean used,
        long subjects,
        int favouredDesignations,
        int reliabilityPerMille,
        Terms terms) {

    public OfferFacts {
        Facts.requireCounty(county);
        Facts.require(quantity >= 0, "quantity", quantity, "0 or more");
        Facts.require(
                reliabilityPerMille >= 0 && reliabilityPerMille <= 1000,
                "reliabilityPerMille",
                reliabilityPerMille,
                "0 to 1000");
    }

    /** An offer of a kind that asks about nothing besides. */
    public OfferFacts(
            UUID id,
            Article article,
            String county,
            Reach reach,
            int gradeBands,
            Window window,
            int quantity,
            boolean used,
            long subjects,
            int favouredDesignations,
            int reliabilityPerMille) {
        this(
                id,
                article,
                county,
                reach,
                gradeBands,
                window,
                quantity,
                used,
                subjects,
                favouredDesignations,
                reliabilityPerMille,
                Terms.NONE);
    }
}
