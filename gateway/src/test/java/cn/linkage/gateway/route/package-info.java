/** Routes, dead backends and streams, from outside. */
@NullMarked
package cn.linkage.gateway.route;

import org.jspecify.annotations.NullMarked;
