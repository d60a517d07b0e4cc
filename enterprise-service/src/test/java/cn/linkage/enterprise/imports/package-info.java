@NullMarked
package cn.linkage.enterprise.imports;

import org.jspecify.annotations.NullMarked;
