/** The market from events, and its books. */
@NullMarked
package cn.linkage.matching.market;

import org.jspecify.annotations.NullMarked;
