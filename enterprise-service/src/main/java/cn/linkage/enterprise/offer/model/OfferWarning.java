package cn.linkage.enterprise.offer.model;

import cn.linkage.contracts.codes.Words;

/**
 * Something about an offer that may have to be changed or settled, but is no reason to refuse it.
 *
 * @param field what it is about, as the API spells it
 * @param code stable, for programs
 * @param source the article that it comes from
 */
public record OfferWarning(String field, String code, String source, Words words) {}
