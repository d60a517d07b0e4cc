/** What fits, and what is said of it. */
@NullMarked
package cn.linkage.matching.fit;

import org.jspecify.annotations.NullMarked;
