/** A running service as its tests see it: people with tokens, answers over HTTP, events on Kafka, a clock that moves. */
@NullMarked
package cn.linkage.testing.service;

import org.jspecify.annotations.NullMarked;
