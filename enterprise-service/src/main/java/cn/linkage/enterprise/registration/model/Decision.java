package cn.linkage.enterprise.registration.model;

import cn.linkage.contracts.codes.InvalidValueException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an application ended.
 *
 * @param by the officer, or the applicant who withdrew
 * @param reason why it was rejected; null otherwise
 * @param enterpriseId the enterprise that the applicant acts for now; null unless approved
 */
public record Decision(
        UUID by,
        Instant at,
        @Nullable String reason,
        @Nullable UUID enterpriseId) {

    public static final int REASON_MAX = 500;

    static Decision approved(UUID by, Instant at, UUID enterpriseId) {
        return new Decision(by, at, null, enterpriseId);
    }

    static Decision rejected(UUID by, Instant at, String reason) {
        String stripped = reason.strip();
        if (stripped.isEmpty() || stripped.length() > REASON_MAX) {
            throw new InvalidValueException(
                    "reason",
                    "驳回理由应为 1 至 " + REASON_MAX + " 个字，收到 " + stripped.length() + " 个",
                    "a reason for rejection has 1 to " + REASON_MAX + " characters, got " + stripped.length());
        }
        return new Decision(by, at, stripped, null);
    }

    static Decision withdrawn(UUID by, Instant at) {
        return new Decision(by, at, null, null);
    }
}
