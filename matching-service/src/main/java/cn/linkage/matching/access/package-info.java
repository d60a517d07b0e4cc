/** Who may do what in this service: one table with every operation, and the audit for those who may read it. */
@NullMarked
package cn.linkage.matching.access;

import org.jspecify.annotations.NullMarked;
