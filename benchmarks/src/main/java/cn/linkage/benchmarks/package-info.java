/** Measures the engine and its peers side by side: same instance, same run, same clock, and compares what they found. */
@NullMarked
package cn.linkage.benchmarks;

import org.jspecify.annotations.NullMarked;
