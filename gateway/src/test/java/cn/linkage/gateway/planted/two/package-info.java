/** The other half of a planted cycle, for {@link cn.linkage.gateway.ImportsTest} to find. */
@NullMarked
package cn.linkage.gateway.planted.two;

import org.jspecify.annotations.NullMarked;
