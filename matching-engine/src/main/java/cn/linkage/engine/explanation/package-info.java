/**
 * Why a clearing is as it is: for a match what the next best would have been, for a need that misses something what stands in
 * the way and which change of its terms would really help, for a policy who would gain and lose under another one. Everything
 * that is said is computed, from the prices or by clearing again; nothing is estimated.
 */
@NullMarked
package cn.linkage.engine.explanation;

import org.jspecify.annotations.NullMarked;
