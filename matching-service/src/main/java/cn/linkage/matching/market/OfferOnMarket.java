package cn.linkage.matching.market;

import cn.linkage.contracts.codes.EnterpriseKind;
import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.Reach;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer as the market knows it.
 *
 * @param version of the owning aggregate
 * @param giver null until the enterprise's own event arrives
 * @param gradeBands empty: every band
 * @param traceparent the trace in which the owner last changed it
 */
public record OfferOnMarket(
        UUID id,
        long version,
        UUID enterpriseId,
        @Nullable Giver giver,
        MarketKey market,
        String title,
        boolean used,
        Reach reach,
        Set<GradeBand> gradeBands,
        LocalDate availableFrom,
        LocalDate availableUntil,
        MarketState state,
        Quantities quantities,
        Instant publishedAt,
        Instant changedAt,
        @Nullable String traceparent) {

    /** The enterprise behind it. */
    public record Giver(String name, EnterpriseKind kind, String countyCode) {}

    /** The enterprise's name, or a dash while it is unknown. */
    public String giverName() {
        return giver == null ? "—" : giver.name();
    }
}
