/** Clearings against brute force, against other algorithms and against planted errors. */
@NullMarked
package cn.linkage.engine.clearing;

import org.jspecify.annotations.NullMarked;
