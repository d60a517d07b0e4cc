/** What both ways of Kafka share: topics that are made where they are missing, and the envelope of an event. */
@NullMarked
package cn.linkage.starter.kafka;

import org.jspecify.annotations.NullMarked;
