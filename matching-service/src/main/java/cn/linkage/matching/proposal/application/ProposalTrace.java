package cn.linkage.matching.proposal.application;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets work that nobody waits for belong to the trace of the request that led to it. */
public interface ProposalTrace {

    /**
     * Runs a piece of work as a span of that trace, or of a new one where there is none.
     *
     * @param traceparent W3C trace context, as it was kept with the market's row
     */
    <T> T continuing(@Nullable String traceparent, String spanName, Supplier<T> work);

    /** The trace at hand as W3C trace context, or null outside one. */
    @Nullable
    String current();
}
