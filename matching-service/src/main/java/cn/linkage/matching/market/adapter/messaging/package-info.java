/** Events of the owning services, turned into the market's use cases. */
@NullMarked
package cn.linkage.matching.market.adapter.messaging;

import org.jspecify.annotations.NullMarked;
