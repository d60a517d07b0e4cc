/** Where a request goes: the table of paths, what is passed on, and what happens when nobody answers there. */
@NullMarked
package cn.linkage.gateway.route;

import org.jspecify.annotations.NullMarked;
