/** The outermost ring, from outside. */
@NullMarked
package cn.linkage.gateway.edge;

import org.jspecify.annotations.NullMarked;
