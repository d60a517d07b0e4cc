/**
 * What a service keeps of other services' events, and how it is made anew: the owners say again how their things stand, and
 * the projections take it over. Needs no old events, so topics may keep theirs as briefly as they like.
 */
@NullMarked
package cn.linkage.starter.projection;

import org.jspecify.annotations.NullMarked;
