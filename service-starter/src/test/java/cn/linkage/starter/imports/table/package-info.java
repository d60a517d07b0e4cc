@NullMarked
package cn.linkage.starter.imports.table;

import org.jspecify.annotations.NullMarked;
