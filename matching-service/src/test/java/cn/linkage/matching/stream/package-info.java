/** Live streams. */
@NullMarked
package cn.linkage.matching.stream;

import org.jspecify.annotations.NullMarked;
