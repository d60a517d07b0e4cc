/** Short messages between the running instances of one service, through its database and with its transactions. */
@NullMarked
package cn.linkage.starter.signal;

import org.jspecify.annotations.NullMarked;
