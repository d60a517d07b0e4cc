package cn.linkage.matching.proposal.model;

import cn.linkage.contracts.codes.Side;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a proposal ended.
 *
 * @param by the side that ended it; null for the platform, and where both agreed
 * @param reasonCode why, where it was declined or withdrawn
 * @param comment for the deciding side's own memory; nobody else sees it
 */
public record Ending(
        @Nullable Side by,
        @Nullable String reasonCode,
        @Nullable String comment,
        Instant at) {}
