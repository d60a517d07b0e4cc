/** What a person who starts the platform may rely on. */
@NullMarked
package cn.linkage.launcher;

import org.jspecify.annotations.NullMarked;
