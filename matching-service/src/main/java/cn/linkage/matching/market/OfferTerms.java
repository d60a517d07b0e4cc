package cn.linkage.matching.market;

import org.jspecify.annotations.Nullable;

/**
 * What an offer of its kind asks and gives besides; kept as JSON, since no query looks into it.
 *
 * @param pupilsPerAdult of a study tour: the most pupils for each adult; null for other kinds
 */
public record OfferTerms(KindTerms kind, @Nullable Integer pupilsPerAdult) {

    /** Nothing besides. */
    public static final OfferTerms NONE = new OfferTerms(KindTerms.NONE, null);

    /** Rows from before there were kinds say nothing. */
    public OfferTerms(@Nullable KindTerms kind, @Nullable Integer pupilsPerAdult) {
        this.kind = kind == null ? KindTerms.NONE : kind;
        this.pupilsPerAdult = pupilsPerAdult;
    }

    public static OfferTerms of(KindTerms kind) {
        return new OfferTerms(kind, null);
    }
}
