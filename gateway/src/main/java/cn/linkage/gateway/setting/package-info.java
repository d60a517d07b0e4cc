/** The gateway's settings, and the reasons for which it will not start with them. */
@NullMarked
package cn.linkage.gateway.setting;

import org.jspecify.annotations.NullMarked;
