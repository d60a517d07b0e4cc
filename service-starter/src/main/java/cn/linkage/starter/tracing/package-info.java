/** One trace from the request through the outbox and Kafka to the handler, as W3C trace context. */
@NullMarked
package cn.linkage.starter.tracing;

import org.jspecify.annotations.NullMarked;
