package cn.linkage.engine.candidates;

/** A number that both sides name. A side that names none leaves it to the other. */
public enum Measure {
    /** Months of use that a licence gives; the need says how many at least. */
    LICENCE_MONTHS(true),
    /** Square metres of a room; the offer says up to how many it covers. */
    AREA_SQUARE_METRES(true),
    /** Hours of training; the need says how many at least. */
    TRAINING_HOURS(true),
    /** People who listen or take part at once; the offer says up to how many. */
    AUDIENCE(true),
    /** Worth of a gift in fen; the need says how much at least. */
    GIFT_VALUE_FEN(true),
    /** Months that a name or plaque stays: the offer says how long it wants at least, the need how long it may. */
    STAY_MONTHS(false);

    private final boolean offerReachesNeed;

    Measure(boolean offerReachesNeed) {
        this.offerReachesNeed = offerReachesNeed;
    }

    /** Whether the offer's number has to reach the need's; otherwise the need's has to reach the offer's. */
    boolean holds(Terms offer, Terms need) {
        Long offered = offer.measures().get(this);
        Long needed = need.measures().get(this);
        if (offered == null || needed == null) {
            return true;
        }
        return offerReachesNeed ? offered >= needed : needed >= offered;
    }
}
