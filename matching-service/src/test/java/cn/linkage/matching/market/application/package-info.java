/** What becomes of the market's rows. */
@NullMarked
package cn.linkage.matching.market.application;

import org.jspecify.annotations.NullMarked;
