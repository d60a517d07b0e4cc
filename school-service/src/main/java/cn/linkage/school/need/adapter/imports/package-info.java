/** Needs of one school from its own files: the columns by kind of gift, and what becomes of a row. */
@NullMarked
package cn.linkage.school.need.adapter.imports;

import org.jspecify.annotations.NullMarked;
