package cn.linkage.engine.candidates;

import java.math.BigInteger;

/**
 * How far at most the best clearing over all feasible pairs can be above one that was found.
 *
 * <p>Counted as the clearing itself counts: a unit served in tier t of T is worth (T + 1 − t) tier steps and its suitability in
 * points. So it bounds both together: a clearing that serves a unit more may have fewer points, and the tier steps of this gap
 * are no bound on the units alone.
 *
 * @param points 0 where the clearing is the best
 * @param tierStep what one tier counts in points
 */
public record Gap(BigInteger points, long tierStep) {

    public Gap {
        if (points.signum() < 0 || tierStep < 1) {
            throw new IllegalArgumentException("The gap is " + points + " points with tiers of " + tierStep
                    + "; right is 0 or more with tiers of 1 or more");
        }
    }

    /** Whether the clearing is proved best over all feasible pairs. */
    public boolean isNone() {
        return points.signum() == 0;
    }

    /** The whole tier steps in the gap. */
    public BigInteger wholeTierSteps() {
        return points.divide(BigInteger.valueOf(tierStep));
    }

    /** What the gap is beyond whole tier steps, in points of suitability. */
    public long pointsBeyond() {
        return points.mod(BigInteger.valueOf(tierStep)).longValueExact();
    }
}
