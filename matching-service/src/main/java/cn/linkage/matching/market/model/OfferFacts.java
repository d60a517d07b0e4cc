package cn.linkage.matching.market.model;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.Reach;
import cn.linkage.matching.market.MarketKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an owner says of an offer, at one version. */
public record OfferFacts(
        UUID id,
        long version,
        Instant occurredAt,
        UUID enterpriseId,
        MarketKey market,
        String title,
        boolean used,
        int capacity,
        Reach reach,
        Set<GradeBand> gradeBands,
        LocalDate availableFrom,
        LocalDate availableUntil,
        @Nullable String traceparent) {}
