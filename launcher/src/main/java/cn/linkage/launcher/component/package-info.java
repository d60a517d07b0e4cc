/**
 * The real infrastructure from Maven artifacts, one operating-system process each. Used by {@code ./linkage up} and by
 * the tests' door alike, so that what the tests prove is what runs.
 */
@NullMarked
package cn.linkage.launcher.component;

import org.jspecify.annotations.NullMarked;
