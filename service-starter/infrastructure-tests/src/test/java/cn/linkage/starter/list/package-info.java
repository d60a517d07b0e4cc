@NullMarked
package cn.linkage.starter.list;

import org.jspecify.annotations.NullMarked;
