/** Puts a file of real postings through the ordinary API, plays both sides, and checks the figures to the unit. */
@NullMarked
package cn.linkage.acceptance.sample;

import org.jspecify.annotations.NullMarked;
