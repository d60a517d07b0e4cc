/** Who is calling and what they may do: tokens are verified here, and every operation has one row in one table. */
@NullMarked
package cn.linkage.starter.security;

import org.jspecify.annotations.NullMarked;
