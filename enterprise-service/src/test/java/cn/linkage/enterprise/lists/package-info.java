@NullMarked
package cn.linkage.enterprise.lists;

import org.jspecify.annotations.NullMarked;
