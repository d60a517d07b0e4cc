package cn.linkage.contracts.enterprise;

import cn.linkage.contracts.Event;
import java.time.Instant;
import java.util.UUID;

/** The owner holds the offer back for a while. */
public record OfferPaused(UUID offerId, long version, Instant occurredAt, UUID enterpriseId) implements Event {

    @Override
    public UUID aggregateId() {
        return offerId;
    }
}
