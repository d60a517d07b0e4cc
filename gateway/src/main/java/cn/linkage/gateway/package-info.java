@NullMarked
package cn.linkage.gateway;

import org.jspecify.annotations.NullMarked;
