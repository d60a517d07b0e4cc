/** Events arrive once: the row that remembers an event commits together with its effect. */
@NullMarked
package cn.linkage.starter.inbox;

import org.jspecify.annotations.NullMarked;
