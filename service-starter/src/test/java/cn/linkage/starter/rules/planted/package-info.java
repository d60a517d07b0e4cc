/** A violation that the rules must find. */
@NullMarked
package cn.linkage.starter.rules.planted;

import org.jspecify.annotations.NullMarked;
