/** Proposals: a match is proposed, its quantity held, and both sides answer. Every change of held and agreed starts here. */
@NullMarked
package cn.linkage.matching.proposal;

import org.jspecify.annotations.NullMarked;
