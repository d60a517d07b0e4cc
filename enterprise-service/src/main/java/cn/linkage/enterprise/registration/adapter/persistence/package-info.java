/** Applications in PostgreSQL: row and audit in one transaction. */
@NullMarked
package cn.linkage.enterprise.registration.adapter.persistence;

import org.jspecify.annotations.NullMarked;
