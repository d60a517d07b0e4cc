@NullMarked
package cn.linkage.school.imports;

import org.jspecify.annotations.NullMarked;
