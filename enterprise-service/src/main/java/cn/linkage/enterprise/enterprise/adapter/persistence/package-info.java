/** The register in PostgreSQL: row, event and audit in one transaction. */
@NullMarked
package cn.linkage.enterprise.enterprise.adapter.persistence;

import org.jspecify.annotations.NullMarked;
