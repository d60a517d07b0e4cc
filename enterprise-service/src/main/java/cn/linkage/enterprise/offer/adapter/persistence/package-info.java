/** Offers in PostgreSQL: row, event and audit in one transaction. */
@NullMarked
package cn.linkage.enterprise.offer.adapter.persistence;

import org.jspecify.annotations.NullMarked;
