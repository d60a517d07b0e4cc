package cn.linkage.contracts.school;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.ListingState;
import cn.linkage.contracts.codes.Readiness;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * How a published need stands, said again by its owner for those who keep a projection; nothing happened to it.
 *
 * @param occurredAt when it was said
 * @param publishedAt when the need was first published
 */
public record NeedRestated(
        UUID needId,
        long version,
        Instant occurredAt,
        UUID schoolId,
        String title,
        NeedDetails details,
        int quantity,
        int minimumUsefulQuantity,
        Readiness readiness,
        Set<GradeBand> gradeBands,
        LocalDate neededFrom,
        LocalDate neededUntil,
        ListingState state,
        Instant publishedAt)
        implements WholeNeed {

    @Override
    public UUID aggregateId() {
        return needId;
    }
}
