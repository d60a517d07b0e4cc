/** The contract that every door keeps. */
@NullMarked
package cn.linkage.testing;

import org.jspecify.annotations.NullMarked;
