/** Identifiers that sort by time. */
@NullMarked
package cn.linkage.starter.ids;

import org.jspecify.annotations.NullMarked;
