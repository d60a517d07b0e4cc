/** What the clock starts. */
@NullMarked
package cn.linkage.enterprise.offer.adapter.schedule;

import org.jspecify.annotations.NullMarked;
