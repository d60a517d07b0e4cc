/** The service's database: the tables that every service has are migrated before its own. */
@NullMarked
package cn.linkage.starter.database;

import org.jspecify.annotations.NullMarked;
