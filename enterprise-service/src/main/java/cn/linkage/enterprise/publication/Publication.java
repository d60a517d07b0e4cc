package cn.linkage.enterprise.publication;

import cn.linkage.contracts.Event;
import cn.linkage.contracts.EventType;
import cn.linkage.starter.outbox.Outbox;
import cn.linkage.starter.outbox.OutboxEvent;
import java.util.List;
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
        outbox.append(envelope(event));
    }

    /** Publishes all of them, in their order, with the caller's transaction. */
    public void publishAll(List<Event> events) {
        outbox.appendAll(events.stream().map(Publication::envelope).toList());
    }

    private static OutboxEvent envelope(Event event) {
        EventType type = EventType.of(event.getClass());
        return new OutboxEvent(type.topic(), type.typeName(), event.aggregateId(), event.occurredAt(), event);
    }
}
