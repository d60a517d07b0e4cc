@NullMarked
package cn.linkage.school.lists;

import org.jspecify.annotations.NullMarked;
