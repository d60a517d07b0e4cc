/** What the way of an event costs, measured at the real processes. No test of every run; {@code ./linkage bench events}. */
@NullMarked
package cn.linkage.acceptance.bench;

import org.jspecify.annotations.NullMarked;
