/** What a person who starts the platform may rely on. */
@NullMarked
package cn.linkage.launcher.component;

import org.jspecify.annotations.NullMarked;
