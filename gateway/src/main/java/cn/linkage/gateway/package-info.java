/** The platform's only door, so that no service has to face a browser, hold a session or be reachable from outside. */
@NullMarked
package cn.linkage.gateway;

import org.jspecify.annotations.NullMarked;
