package cn.linkage.contracts.enterprise;

import cn.linkage.contracts.Event;
import cn.linkage.contracts.codes.EnterpriseKind;
import java.time.Instant;
import java.util.UUID;

/** The enterprise's public facts changed; carries all of them. */
public record EnterpriseChanged(
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
