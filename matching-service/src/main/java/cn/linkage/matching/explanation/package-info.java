/**
 * Why a need gets what it gets: what stands in the way, what the next best would be, and which change of its terms would
 * really help. To its own school as the next clearing would find it; to offices from public figures alone, so that no refusal
 * can be read out of it.
 */
@NullMarked
package cn.linkage.matching.explanation;

import org.jspecify.annotations.NullMarked;
