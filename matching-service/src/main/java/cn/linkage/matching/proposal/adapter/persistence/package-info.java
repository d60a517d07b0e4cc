/** The tables of proposals, with the events and audit rows that go with every change. */
@NullMarked
package cn.linkage.matching.proposal.adapter.persistence;

import org.jspecify.annotations.NullMarked;
