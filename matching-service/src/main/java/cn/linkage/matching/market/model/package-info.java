/** What the owning services' events say of an offer or need, and where it is kept; pure Java. */
@NullMarked
package cn.linkage.matching.market.model;

import org.jspecify.annotations.NullMarked;
