/** Explanations against every clearing that there could be, and against clearing again. */
@NullMarked
package cn.linkage.engine.explanation;

import org.jspecify.annotations.NullMarked;
