/** What the offices see, and what they do not. */
@NullMarked
package cn.linkage.matching.monitoring;

import org.jspecify.annotations.NullMarked;
