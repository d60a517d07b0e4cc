package cn.linkage.matching.market.model;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.Readiness;
import cn.linkage.matching.market.MarketKey;
import cn.linkage.matching.market.NeedTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an owner says of a need, at one version. */
public record NeedFacts(
        UUID id,
        long version,
        Instant occurredAt,
        UUID schoolId,
        MarketKey market,
        String title,
        boolean usedAccepted,
        int quantity,
        int minimumUseful,
        Readiness readiness,
        Set<GradeBand> gradeBands,
        LocalDate neededFrom,
        LocalDate neededUntil,
        @Nullable String traceparent,
        NeedTerms terms) {}
