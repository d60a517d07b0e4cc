/** Who may act for which organisation; owned by one service, projected into others. */
@NullMarked
package cn.linkage.starter.membership;

import org.jspecify.annotations.NullMarked;
