/** Rows, events in the outbox and audit rows, written together. */
@NullMarked
package cn.linkage.school.school.adapter.persistence;

import org.jspecify.annotations.NullMarked;
