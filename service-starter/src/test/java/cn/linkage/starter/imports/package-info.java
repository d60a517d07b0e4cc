@NullMarked
package cn.linkage.starter.imports;

import org.jspecify.annotations.NullMarked;
