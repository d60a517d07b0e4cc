/**
 * A Kafka broker for one machine, in a JVM of its own, so that Kafka's server jars never meet an application's class
 * path.
 */
@NullMarked
package cn.linkage.broker;

import org.jspecify.annotations.NullMarked;
