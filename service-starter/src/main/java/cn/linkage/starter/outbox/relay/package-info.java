/** The relay: follows the outbox in the write-ahead log and sends what was committed to Kafka, in order, at least once. */
@NullMarked
package cn.linkage.starter.outbox.relay;

import org.jspecify.annotations.NullMarked;
