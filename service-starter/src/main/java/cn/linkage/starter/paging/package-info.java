/** Lists in pages by keyset, so that a page costs the same at any depth. */
@NullMarked
package cn.linkage.starter.paging;

import org.jspecify.annotations.NullMarked;
