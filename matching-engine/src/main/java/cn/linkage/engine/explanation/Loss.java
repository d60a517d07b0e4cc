package cn.linkage.engine.explanation;

/**
 * By how much one clearing is worse than the best, for one unit.
 *
 * @param losingTier the tier in which one unit less is served; 0 where in none
 * @param gainingTier the later tier in which one unit more is served instead; 0 where in none
 * @param points by how much the total suitability falls, 1000 being the suitability of a perfect pair; below 0 where it
 *     rises, which the loss in an earlier tier outweighs
 */
public record Loss(int losingTier, int gainingTier, long points) {

    /** Nothing is lost: the other clearing is as good. */
    public boolean isNone() {
        return losingTier == 0 && points == 0;
    }

    /** Whether quantity moves from an earlier tier to a later one or is lost, and not suitability alone. */
    public boolean isOfTiers() {
        return losingTier != 0;
    }
}
