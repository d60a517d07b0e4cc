package cn.linkage.engine.candidates;

/**
 * What an offer and a need may have to agree about beyond article, place and time. Each side names values of a code list
 * as a bit set; one in common is enough, and a side that names none leaves it to the other.
 */
public enum Choice {
    /** What money is for. */
    PURPOSE,
    /** The way that money takes. */
    ROUTE,
    /** With or without building work. */
    CONSTRUCTION,
    /** Where people are trained. */
    FORMAT,
    /** How much a talk expects of its listeners. */
    LANGUAGE_LEVEL,
    /** In person or online. */
    PRESENCE,
    /** What is done on a visit. */
    ACTIVITY,
    /** How long a tour lasts. */
    LENGTH
}
