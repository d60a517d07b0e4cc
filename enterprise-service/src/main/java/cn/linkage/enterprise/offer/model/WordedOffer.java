package cn.linkage.enterprise.offer.model;

import java.util.List;

/** Details that propose a wording to stand in a school; see {@link WordingRule}. */
public sealed interface WordedOffer extends OfferDetails permits NamingOffer, PlaqueOffer {

    /** The field of {@link #proposedWording}, as the API spells it. */
    String FIELD = "details.proposedWording";

    String proposedWording();

    @Override
    default void requireAllowed() {
        WordingRule.requireAllowed(FIELD, proposedWording());
    }

    @Override
    default List<OfferWarning> warnings() {
        return WordingRule.warnings(FIELD, proposedWording());
    }
}
