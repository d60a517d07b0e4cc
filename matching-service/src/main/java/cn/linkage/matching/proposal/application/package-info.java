/** The use cases of proposals; each takes its locks in the one order of {@code MarketBook} and runs in one transaction. */
@NullMarked
package cn.linkage.matching.proposal.application;

import org.jspecify.annotations.NullMarked;
