/** One clock, and the zone in which business dates are counted. */
@NullMarked
package cn.linkage.starter.time;

import org.jspecify.annotations.NullMarked;
