@NullMarked
package cn.linkage.starter;

import org.jspecify.annotations.NullMarked;
