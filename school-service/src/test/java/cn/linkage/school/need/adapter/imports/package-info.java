@NullMarked
package cn.linkage.school.need.adapter.imports;

import org.jspecify.annotations.NullMarked;
