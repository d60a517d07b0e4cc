/** What schools and offices are told. */
@NullMarked
package cn.linkage.matching.explanation;

import org.jspecify.annotations.NullMarked;
