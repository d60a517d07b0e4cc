package cn.linkage.contracts.enterprise;

import cn.linkage.contracts.Event;
import cn.linkage.contracts.codes.EnterpriseKind;
import java.time.Instant;
import java.util.UUID;

/** An economic bureau approved the enterprise; it may give from now on. */
public record EnterpriseVerified(
        UUID enterpriseId,
        long version,
        Instant occurredAt,
        String creditCode,
        String name,
        EnterpriseKind kind,
        String countyCode)
        implements Event {

    @Override
    public UUID aggregateId() {
        return enterpriseId;
    }
}
