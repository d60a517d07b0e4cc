/** Traces of work that nobody waits for. */
@NullMarked
package cn.linkage.matching.proposal.adapter.tracing;

import org.jspecify.annotations.NullMarked;
