package cn.linkage.matching.monitoring;

import cn.linkage.matching.market.MarketKey;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the offices' stream is told, in the transaction at hand. */
public interface MatchFeed {

    /** A match was proposed; without names. */
    record Proposed(@Nullable String countyCode, MarketKey market, int quantity, Instant at) {}

    /** Both sides agreed; agreements are public to the offices. */
    record Agreed(
            UUID agreementId,
            @Nullable String countyCode,
            MarketKey market,
            int quantity,
            String enterpriseName,
            String schoolName,
            Instant at) {}

    void proposed(List<Proposed> proposed);

    void agreed(Agreed agreed);
}
