/** Proposals from the first word to the agreement. */
@NullMarked
package cn.linkage.matching.proposal;

import org.jspecify.annotations.NullMarked;
