@NullMarked
package cn.linkage.starter.inbox;

import org.jspecify.annotations.NullMarked;
