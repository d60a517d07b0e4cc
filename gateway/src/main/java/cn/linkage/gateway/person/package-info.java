/** Who is logged in, apart from how that came about, so that limits and login can both know it. */
@NullMarked
package cn.linkage.gateway.person;

import org.jspecify.annotations.NullMarked;
