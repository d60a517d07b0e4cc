package cn.linkage.matching.clearing;

import java.util.UUID;

/** A pair of the market by its ids. */
public record OfferNeed(UUID offerId, UUID needId) {}
