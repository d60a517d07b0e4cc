/** The market's tables. */
@NullMarked
package cn.linkage.matching.market.adapter.persistence;

import org.jspecify.annotations.NullMarked;
