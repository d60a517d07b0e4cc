/** Rows, events in the outbox and audit rows, written together. */
@NullMarked
package cn.linkage.school.registration.adapter.persistence;

import org.jspecify.annotations.NullMarked;
