/** The reasons not to start. */
@NullMarked
package cn.linkage.gateway.setting;

import org.jspecify.annotations.NullMarked;
