/** Whether an offer could serve a need, how well, and why, under the policy: what the engine says of the market's rows. */
@NullMarked
package cn.linkage.matching.fit;

import org.jspecify.annotations.NullMarked;
