/** What the parts of the engine's tests share. */
@NullMarked
package cn.linkage.engine;

import org.jspecify.annotations.NullMarked;
