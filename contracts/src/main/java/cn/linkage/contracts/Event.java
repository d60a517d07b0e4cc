package cn.linkage.contracts;

import java.time.Instant;
import java.util.UUID;

/** A fact about one aggregate, published after it was committed. The Kafka key is the aggregate's id. */
public interface Event {

    /** The aggregate the fact is about; also the Kafka key, so that its events keep their order. */
    UUID aggregateId();

    /** The aggregate's version after the change; grows by at least 1 with every event of the aggregate. */
    long version();

    /** When it happened, UTC. */
    Instant occurredAt();
}
