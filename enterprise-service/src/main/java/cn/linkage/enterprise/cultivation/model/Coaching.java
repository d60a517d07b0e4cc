package cn.linkage.enterprise.cultivation.model;

import java.time.Instant;
import java.util.UUID;

/**
 * An entry of an enterprise's coaching log.
 *
 * @param version 1 when recorded, one more with every correction
 */
public record Coaching(
        UUID id, UUID enterpriseId, CoachingContent content, UUID recordedBy, Instant recordedAt, long version) {

    public Coaching corrected(CoachingContent better) {
        return new Coaching(id, enterpriseId, better, recordedBy, recordedAt, version + 1);
    }
}
