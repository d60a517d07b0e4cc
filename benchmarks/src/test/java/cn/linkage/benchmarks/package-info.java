@NullMarked
package cn.linkage.benchmarks;

import org.jspecify.annotations.NullMarked;
