/** The running service as tests see it: people with tokens, answers over HTTP, events on Kafka. */
@NullMarked
package cn.linkage.school.support;

import org.jspecify.annotations.NullMarked;
