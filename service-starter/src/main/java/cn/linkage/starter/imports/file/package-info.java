/** Reads CSV and XLSX files of any size row by row, finds their header, and refuses files made to do harm. */
@NullMarked
package cn.linkage.starter.imports.file;

import org.jspecify.annotations.NullMarked;
