/** Proposals for their two parties. */
@NullMarked
package cn.linkage.matching.proposal.adapter.web;

import org.jspecify.annotations.NullMarked;
