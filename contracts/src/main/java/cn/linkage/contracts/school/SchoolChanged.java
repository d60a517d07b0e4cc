package cn.linkage.contracts.school;

import cn.linkage.contracts.Event;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.contracts.codes.SchoolStage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The school's public facts changed; carries all of them. */
public record SchoolChanged(
        UUID schoolId,
        long version,
        Instant occurredAt,
        String schoolCode,
        String name,
        SchoolStage stage,
        Locality locality,
        String countyCode,
        List<Designation> designations)
        implements Event {

    @Override
    public UUID aggregateId() {
        return schoolId;
    }
}
