/** What the gateway itself has to refuse, in one table and one form, so that a caller sees no difference to a service's refusals. */
@NullMarked
package cn.linkage.gateway.problem;

import org.jspecify.annotations.NullMarked;
