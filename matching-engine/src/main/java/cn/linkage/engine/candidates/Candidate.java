package cn.linkage.engine.candidates;

/**
 * A feasible pair.
 *
 * @param suitability 0 to 1000
 */
public record Candidate(OfferFacts offer, NeedFacts need, int suitability) {}
