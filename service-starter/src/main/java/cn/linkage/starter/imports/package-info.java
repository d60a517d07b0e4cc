/**
 * Bulk imports: a file of rows goes in by a background job, row by row, whatever shape it is in. Good rows go in, bad ones
 * come back with column and reason, every repair is told. A service says what it imports as an {@link
 * cn.linkage.starter.imports.ImportKind} and gives it a path by extending {@link
 * cn.linkage.starter.imports.ImportOperations}.
 */
@NullMarked
package cn.linkage.starter.imports;

import org.jspecify.annotations.NullMarked;
