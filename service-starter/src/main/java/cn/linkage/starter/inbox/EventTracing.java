package cn.linkage.starter.inbox;

import cn.linkage.starter.kafka.CloudEvents;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;

/** Runs the handling of an event as a span of the trace that caused it. */
class EventTracing {

    private final Tracer tracer;
    private final Propagator propagator;

    EventTracing(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    void continued(ReceivedEvent event, Runnable work) {
        Span span = propagator
                .extract(event, (carrier, key) -> CloudEvents.TRACEPARENT.equals(key) ? carrier.traceparent() : null)
                .kind(Span.Kind.CONSUMER)
                .name("handle " + event.type())
                .tag("messaging.destination.name", event.topic())
                .tag("messaging.message.id", event.eventId().toString())
                .start();
        try (var _ = tracer.withSpan(span)) {
            work.run();
        } catch (RuntimeException e) {
            span.error(e);
            throw e;
        } finally {
            span.end();
        }
    }
}
