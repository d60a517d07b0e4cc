/** The filter chains of everything that needs no login. */
@NullMarked
package cn.linkage.gateway.chain;

import org.jspecify.annotations.NullMarked;
