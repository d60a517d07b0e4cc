/** Lists of schools from the education bureau's files: the columns, and what becomes of a row. */
@NullMarked
package cn.linkage.school.school.adapter.imports;

import org.jspecify.annotations.NullMarked;
