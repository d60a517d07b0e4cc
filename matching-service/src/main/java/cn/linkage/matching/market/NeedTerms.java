package cn.linkage.matching.market;

import org.jspecify.annotations.Nullable;

/**
 * What a need of its kind asks besides; kept as JSON, since no query looks into it.
 *
 * @param naming of a naming: the thing and the term; null for other kinds
 * @param tour of a study tour: the group; null for other kinds
 */
public record NeedTerms(
        KindTerms kind, @Nullable Naming naming, @Nullable TourGroup tour) {

    /** Nothing besides. */
    public static final NeedTerms NONE = new NeedTerms(KindTerms.NONE, null, null);

    /** Rows from before there were kinds say nothing. */
    public NeedTerms(@Nullable KindTerms kind, @Nullable Naming naming, @Nullable TourGroup tour) {
        this.kind = kind == null ? KindTerms.NONE : kind;
        this.naming = naming;
        this.tour = tour;
    }

    public static NeedTerms of(KindTerms kind) {
        return new NeedTerms(kind, null, null);
    }
}
