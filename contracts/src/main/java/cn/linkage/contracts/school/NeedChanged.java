package cn.linkage.contracts.school;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.Readiness;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** A published or paused need was edited; carries all of it. */
public record NeedChanged(
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
