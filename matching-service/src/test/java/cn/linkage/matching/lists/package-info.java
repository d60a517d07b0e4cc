@NullMarked
package cn.linkage.matching.lists;

import org.jspecify.annotations.NullMarked;
