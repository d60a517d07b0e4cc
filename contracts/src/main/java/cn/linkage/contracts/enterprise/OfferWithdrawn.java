package cn.linkage.contracts.enterprise;

import cn.linkage.contracts.Event;
import java.time.Instant;
import java.util.UUID;

/** The owner took the offer back for good. */
public record OfferWithdrawn(UUID offerId, long version, Instant occurredAt, UUID enterpriseId) implements Event {

    @Override
    public UUID aggregateId() {
        return offerId;
    }
}
