/** Half of a planted cycle, for {@link cn.linkage.gateway.ImportsTest} to find. */
@NullMarked
package cn.linkage.gateway.planted.one;

import org.jspecify.annotations.NullMarked;
