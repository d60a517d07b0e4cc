/**
 * What is on offer and wanted now, fed by the events of the owning services, and the books of every offer and need: how
 * much is held and agreed. Whoever changes those does it through {@link MarketBook}, under its locks.
 */
@NullMarked
package cn.linkage.matching.market;

import org.jspecify.annotations.NullMarked;
