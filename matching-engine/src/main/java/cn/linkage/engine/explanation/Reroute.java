package cn.linkage.engine.explanation;

/**
 * The best way to move one unit away from where the optimum has it.
 *
 * @param firstOffer number of the offer to which the need itself would turn, or -1 where it would do without
 * @param loss what the whole market loses by it
 * @param length the same loss in points, a tier counting its step: what the way costs
 */
record Reroute(int firstOffer, Loss loss, long length) {}
