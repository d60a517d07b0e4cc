/**
 * What enterprises offer, from draft to withdrawal or expiry. How much of an offer remains is not known here: that belongs
 * to matching-service.
 */
@NullMarked
package cn.linkage.enterprise.offer;

import org.jspecify.annotations.NullMarked;
