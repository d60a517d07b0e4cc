/** Who may call which operation: the one place of this service that says so. */
@NullMarked
package cn.linkage.enterprise.access;

import org.jspecify.annotations.NullMarked;
