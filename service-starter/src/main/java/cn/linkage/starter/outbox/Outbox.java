package cn.linkage.starter.outbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where events leave. An event is sent if and only if the transaction it was appended in commits; events of one
 * aggregate arrive in the order of their transactions' commits, provided that those lock the aggregate's row.
 */
public interface Outbox {

    /** Appends in the transaction at hand; the event continues the trace at hand. */
    void append(OutboxEvent event);

    /** Appends all of them, as one after the other, in one go. */
    void appendAll(List<OutboxEvent> events);

    /** Appends all of them in one go, each with the trace of another piece of work, or with none. */
    void appendTraced(List<Traced> events);

    /** An event with the trace that it continues. */
    record Traced(OutboxEvent event, @Nullable String traceparent) {}

    /** Appends with the trace of another piece of work, or with none. */
    void append(OutboxEvent event, @Nullable String traceparent);
}
