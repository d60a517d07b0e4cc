/**
 * Keeps the markets cleared: soon after something changed in a market, the best matches of what is free in it are found and
 * proposed. Correct without it, too: what it plans is looked at again under the locks when it is proposed.
 */
@NullMarked
package cn.linkage.matching.clearing;

import org.jspecify.annotations.NullMarked;
