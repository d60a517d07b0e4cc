/**
 * Every list of the platform: filters, a fixed set of sort orders, pages by keyset, and the export of exactly what the list
 * shows. A list declares its SQL, its sort keys and its columns; the rest is here.
 */
@NullMarked
package cn.linkage.starter.list;

import org.jspecify.annotations.NullMarked;
