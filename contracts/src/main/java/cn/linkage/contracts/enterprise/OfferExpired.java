package cn.linkage.contracts.enterprise;

import cn.linkage.contracts.Event;
import java.time.Instant;
import java.util.UUID;

/** The offer's last day has passed. */
public record OfferExpired(UUID offerId, long version, Instant occurredAt, UUID enterpriseId) implements Event {

    @Override
    public UUID aggregateId() {
        return offerId;
    }
}
