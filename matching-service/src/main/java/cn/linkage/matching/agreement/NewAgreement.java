package cn.linkage.matching.agreement;

import cn.linkage.matching.market.MarketKey;
import java.time.Instant;
import java.util.UUID;

/** What both sides accepted. */
public record NewAgreement(
        UUID id,
        UUID proposalId,
        UUID offerId,
        UUID needId,
        UUID enterpriseId,
        UUID schoolId,
        MarketKey market,
        int quantity,
        Instant madeAt) {}
