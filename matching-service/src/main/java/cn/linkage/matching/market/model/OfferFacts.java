package cn.linkage.matching.market.model;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.Reach;
import cn.linkage.matching.market.MarketKey;
import cn.linkage.matching.market.OfferTerms;
import cn.linkage.matching.market.TourSlot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an owner says of an offer, at one version.
 *
 * @param slots of a study tour; empty for other kinds
 */
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
        @Nullable String traceparent,
        OfferTerms terms,
        List<TourSlot> slots) {}
