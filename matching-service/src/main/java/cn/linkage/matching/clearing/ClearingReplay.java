package cn.linkage.matching.clearing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A clearing of a round, computed once more from what it was computed from.
 *
 * @param marketHash SHA-256 of what was kept of its input, in the engine's file form
 * @param certified whether the independent checker accepts the kept result by its kept prices
 * @param same whether the input is what was kept and the result came out the same, to the last unit and price
 * @param servedByTier what came out now, tier 1 first
 * @param tookMilliseconds how long reading, computing and checking took
 */
@Schema(name = "ClearingReplay")
record ClearingReplay(
        String marketHash,
        boolean certified,
        boolean same,
        List<Long> servedByTier,
        long totalSuitability,
        long tookMilliseconds) {}
