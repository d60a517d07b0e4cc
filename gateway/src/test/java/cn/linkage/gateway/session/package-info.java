/** The local copy of sessions. */
@NullMarked
package cn.linkage.gateway.session;

import org.jspecify.annotations.NullMarked;
