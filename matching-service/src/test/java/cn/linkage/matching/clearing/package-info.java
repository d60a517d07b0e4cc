/** What is planned and made of it. */
@NullMarked
package cn.linkage.matching.clearing;

import org.jspecify.annotations.NullMarked;
