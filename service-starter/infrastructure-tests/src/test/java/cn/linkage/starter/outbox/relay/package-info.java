@NullMarked
package cn.linkage.starter.outbox.relay;

import org.jspecify.annotations.NullMarked;
