@NullMarked
package cn.linkage.starter.health;

import org.jspecify.annotations.NullMarked;
