/** What holds for the gateway as a whole. */
@NullMarked
package cn.linkage.gateway;

import org.jspecify.annotations.NullMarked;
