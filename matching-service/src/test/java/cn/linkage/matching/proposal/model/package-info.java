/** A proposal's life. */
@NullMarked
package cn.linkage.matching.proposal.model;

import org.jspecify.annotations.NullMarked;
