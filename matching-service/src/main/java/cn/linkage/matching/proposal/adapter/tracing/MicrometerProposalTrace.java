package cn.linkage.matching.proposal.adapter.tracing;

import cn.linkage.matching.proposal.application.ProposalTrace;
import cn.linkage.starter.tracing.CurrentTrace;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** {@link ProposalTrace} with Micrometer's tracer. */
@Component
class MicrometerProposalTrace implements ProposalTrace {

    private final Tracer tracer;
    private final Propagator propagator;
    private final CurrentTrace currentTrace;

    MicrometerProposalTrace(
            ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator, CurrentTrace currentTrace) {
        this.tracer = tracer.getIfAvailable(() -> Tracer.NOOP);
        this.propagator = propagator.getIfAvailable(() -> Propagator.NOOP);
        this.currentTrace = currentTrace;
    }

    @Override
    public <T> T continuing(@Nullable String traceparent, String spanName, Supplier<T> work) {
        Map<String, String> carrier = traceparent == null ? Map.of() : Map.of("traceparent", traceparent);
        Span span = propagator.extract(carrier, Map::get).name(spanName).start();
        try (Tracer.SpanInScope _ = tracer.withSpan(span)) {
            return work.get();
        } finally {
            span.end();
        }
    }

    @Override
    public @Nullable String current() {
        return currentTrace.traceparent().orElse(null);
    }
}
