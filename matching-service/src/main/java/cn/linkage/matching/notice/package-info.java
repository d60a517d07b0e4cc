/**
 * What organisations are told: at every step of a proposal both sides hear of it. Kept as a log, listed and streamed to the
 * members of the organisation.
 */
@NullMarked
package cn.linkage.matching.notice;

import org.jspecify.annotations.NullMarked;
