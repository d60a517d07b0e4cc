/** The use cases of the market: an owner published, changed, paused, ended. */
@NullMarked
package cn.linkage.matching.market.application;

import org.jspecify.annotations.NullMarked;
