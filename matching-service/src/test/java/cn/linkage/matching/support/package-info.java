/** The running service as tests see it: people with tokens, answers over HTTP, streams, the owning services' end of Kafka. */
@NullMarked
package cn.linkage.matching.support;

import org.jspecify.annotations.NullMarked;
