@NullMarked
package cn.linkage.school;

import org.jspecify.annotations.NullMarked;
