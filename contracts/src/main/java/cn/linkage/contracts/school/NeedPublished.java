package cn.linkage.contracts.school;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.Readiness;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** A need is open to matching; carries all of it. Also sent when a paused need is resumed. */
public record NeedPublished(
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
        LocalDate neededUntil)
        implements WholeNeed {

    @Override
    public UUID aggregateId() {
        return needId;
    }
}
