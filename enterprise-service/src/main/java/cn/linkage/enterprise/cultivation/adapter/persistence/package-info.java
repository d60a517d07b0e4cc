/** The cultivation library in PostgreSQL: a schema of its own, under a role of its own. */
@NullMarked
package cn.linkage.enterprise.cultivation.adapter.persistence;

import org.jspecify.annotations.NullMarked;
