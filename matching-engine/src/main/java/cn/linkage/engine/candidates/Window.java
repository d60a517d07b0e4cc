package cn.linkage.engine.candidates;

/**
 * A span of days, both ends included, as days since 1970-01-01.
 *
 * @param from first day
 * @param until last day
 */
public record Window(int from, int until) {

    public Window {
        if (until < from) {
            throw new IllegalArgumentException("The window ends on day " + until + " before it starts on day " + from);
        }
    }

    public int days() {
        return until - from + 1;
    }

    /** Days in common with another window, 0 where they do not meet. */
    public int daysInCommon(Window other) {
        return Math.max(0, Math.min(until, other.until) - Math.max(from, other.from) + 1);
    }
}
