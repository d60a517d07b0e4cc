package cn.linkage.engine.explanation;

import cn.linkage.engine.Phrase;

/**
 * One sentence of an explanation.
 *
 * @param about what it is about, for readers that are programs
 */
public record Statement(About about, Phrase words) {

    /** What a sentence is about. */
    public enum About {
        /** How many offers there are and how many fit. */
        OFFERS,
        /** One condition rules offers out. */
        CONDITION,
        /** Several conditions rule offers out. */
        CONDITIONS,
        /** Offers that fit and were declined. */
        DECLINED,
        /** Who has what would fit. */
        TAKEN,
        /** By how much the need falls short. */
        SHORTFALL,
        /** Pieces below the least quantity of use. */
        TOO_SMALL,
        /** What the next best of a match would be. */
        NEXT_BEST,
        /** A change that would help. */
        CHANGE,
        /** A change that was not tried. */
        NOT_COMPUTED
    }

    static Statement of(About about, String zh, String en) {
        return new Statement(about, new Phrase(zh, en));
    }
}
