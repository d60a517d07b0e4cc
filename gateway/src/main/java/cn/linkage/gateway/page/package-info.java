/** The few things that the gateway answers itself. */
@NullMarked
package cn.linkage.gateway.page;

import org.jspecify.annotations.NullMarked;
