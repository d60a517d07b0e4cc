/** Every error leaves as RFC 9457 problem details, in Chinese or English, never with internals. */
@NullMarked
package cn.linkage.starter.problem;

import org.jspecify.annotations.NullMarked;
