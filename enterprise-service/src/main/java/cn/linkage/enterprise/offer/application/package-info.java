/** What owners, readers and the clock do with offers. */
@NullMarked
package cn.linkage.enterprise.offer.application;

import org.jspecify.annotations.NullMarked;
