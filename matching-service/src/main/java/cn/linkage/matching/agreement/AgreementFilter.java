package cn.linkage.matching.agreement;

import cn.linkage.contracts.codes.GiftKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which agreements a reader wants; null asks for all.
 *
 * @param countyCode where the school is
 * @param from the first moment of making that is shown
 * @param to the first that is not
 */
record AgreementFilter(
        @Nullable GiftKind kind,
        @Nullable String itemCategory,
        @Nullable String countyCode,
        @Nullable Instant from,
        @Nullable Instant to) {}
