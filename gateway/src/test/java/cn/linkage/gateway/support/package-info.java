/** What the gateway's tests share: a running gateway, backends that remember what they saw, and a browser. */
@NullMarked
package cn.linkage.gateway.support;

import org.jspecify.annotations.NullMarked;
