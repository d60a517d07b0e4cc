/** Events leave in the transaction that caused them: a row here, sent to Kafka afterwards, in order, at least once. */
@NullMarked
package cn.linkage.starter.outbox;

import org.jspecify.annotations.NullMarked;
