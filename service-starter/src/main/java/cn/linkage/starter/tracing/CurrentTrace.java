package cn.linkage.starter.tracing;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import java.util.Optional;

/** The trace of the work at hand. */
public final class CurrentTrace {

    private final Tracer tracer;

    public CurrentTrace(Tracer tracer) {
        this.tracer = tracer;
    }

    /** 32 hexadecimal digits, or empty outside a trace. */
    public Optional<String> traceId() {
        return context().map(TraceContext::traceId);
    }

    /** The W3C header that lets another process continue this trace, or empty outside one. */
    public Optional<String> traceparent() {
        return context()
                .map(context -> "00-" + context.traceId() + "-" + context.spanId() + "-"
                        + (Boolean.TRUE.equals(context.sampled()) ? "01" : "00"));
    }

    private Optional<TraceContext> context() {
        Span span = tracer.currentSpan();
        return span == null || span.context().traceId().isEmpty() ? Optional.empty() : Optional.of(span.context());
    }
}
