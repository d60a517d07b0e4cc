/** Holds the service to the import table, and the check to itself. */
@NullMarked
package cn.linkage.enterprise.architecture;

import org.jspecify.annotations.NullMarked;
