/** A proposal's life, in pure Java. */
@NullMarked
package cn.linkage.matching.proposal.model;

import org.jspecify.annotations.NullMarked;
