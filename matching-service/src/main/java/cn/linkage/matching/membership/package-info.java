/** Who may act for which organisation, as the owning services say it; kept by the starter's memberships. */
@NullMarked
package cn.linkage.matching.membership;

import org.jspecify.annotations.NullMarked;
