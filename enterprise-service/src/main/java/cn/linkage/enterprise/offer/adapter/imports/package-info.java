/** Offers of one enterprise from its own files: the columns by kind of gift, and what becomes of a row. */
@NullMarked
package cn.linkage.enterprise.offer.adapter.imports;

import org.jspecify.annotations.NullMarked;
