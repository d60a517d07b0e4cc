/** Who did what and when in this service, for the offices that answer for it. */
@NullMarked
package cn.linkage.enterprise.audit;

import org.jspecify.annotations.NullMarked;
