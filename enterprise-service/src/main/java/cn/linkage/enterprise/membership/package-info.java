/** Who may act for an enterprise. This service owns these memberships; others learn of them by events. */
@NullMarked
package cn.linkage.enterprise.membership;

import org.jspecify.annotations.NullMarked;
