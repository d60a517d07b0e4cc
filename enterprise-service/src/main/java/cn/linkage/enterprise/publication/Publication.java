package cn.linkage.enterprise.publication;

import cn.linkage.contracts.Event;
import cn.linkage.contracts.EventType;
import cn.linkage.starter.outbox.Outbox;
import cn.linkage.starter.outbox.OutboxEvent;
import org.springframework.stereotype.Component;

/** Puts events into the outbox under the name and on the topic that contracts lists for them. */
@Component
public class Publication {

    private final Outbox outbox;

    public Publication(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Publishes with the caller's transaction: if and only if it commits. */
    public void publish(Event event) {
        EventType type = EventType.of(event.getClass());
        outbox.append(new OutboxEvent(type.topic(), type.typeName(), event.aggregateId(), event.occurredAt(), event));
    }
}
