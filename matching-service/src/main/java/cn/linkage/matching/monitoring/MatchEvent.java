package cn.linkage.matching.monitoring;

import cn.linkage.contracts.codes.ItemCategory;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event of the offices' stream.
 *
 * @param countyCode the school's county
 * @param enterpriseName of agreements only
 * @param schoolName of agreements only
 */
@Schema(name = "MatchEvent")
record MatchEvent(
        Type type,
        Instant occurredAt,
        @Nullable String countyCode,
        String itemCategory,
        ItemCategory.Unit unit,
        int quantity,
        @Nullable UUID agreementId,
        @Nullable String enterpriseName,
        @Nullable String schoolName) {

    enum Type {
        PROPOSED,
        AGREED
    }
}
