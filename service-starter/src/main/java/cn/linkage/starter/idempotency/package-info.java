/** A POST that is sent twice has one effect and one answer. */
@NullMarked
package cn.linkage.starter.idempotency;

import org.jspecify.annotations.NullMarked;
