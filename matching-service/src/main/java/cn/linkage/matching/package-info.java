@NullMarked
package cn.linkage.matching;

import org.jspecify.annotations.NullMarked;
