@NullMarked
package cn.linkage.enterprise;

import org.jspecify.annotations.NullMarked;
