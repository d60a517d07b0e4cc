/** The gateway's own pages. */
@NullMarked
package cn.linkage.gateway.page;

import org.jspecify.annotations.NullMarked;
