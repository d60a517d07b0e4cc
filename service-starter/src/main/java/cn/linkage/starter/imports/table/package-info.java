/** What a kind of import looks like as a table, and how the text of a cell becomes a value, with every repair told. */
@NullMarked
package cn.linkage.starter.imports.table;

import org.jspecify.annotations.NullMarked;
