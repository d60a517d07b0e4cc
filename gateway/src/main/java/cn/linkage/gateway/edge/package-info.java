/** The outermost ring: what a request may claim about itself, how large it may be, and which paths exist at all. */
@NullMarked
package cn.linkage.gateway.edge;

import org.jspecify.annotations.NullMarked;
