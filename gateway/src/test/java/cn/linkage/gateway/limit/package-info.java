/** Limits, from outside. */
@NullMarked
package cn.linkage.gateway.limit;

import org.jspecify.annotations.NullMarked;
