/** What organisations are told. */
@NullMarked
package cn.linkage.matching.notice;

import org.jspecify.annotations.NullMarked;
