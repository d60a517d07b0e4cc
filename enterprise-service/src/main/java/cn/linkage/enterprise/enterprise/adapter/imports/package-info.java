/** Lists of enterprises from the economic bureau's files: the columns, and what becomes of a row. */
@NullMarked
package cn.linkage.enterprise.enterprise.adapter.imports;

import org.jspecify.annotations.NullMarked;
