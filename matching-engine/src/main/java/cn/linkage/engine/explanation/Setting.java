package cn.linkage.engine.explanation;

import cn.linkage.engine.candidates.Article;
import cn.linkage.engine.candidates.CandidateIndex;
import cn.linkage.engine.candidates.CandidateMarket;
import cn.linkage.engine.candidates.Feasibility;
import cn.linkage.engine.candidates.NeedFacts;
import cn.linkage.engine.candidates.OfferFacts;
import cn.linkage.engine.candidates.SuitabilityWeights;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * What a clearing starts from. Offers and needs of several articles may be in it; each article is a market of its own.
 *
 * @param tiers how many tiers the policy has; no need may have a higher one
 * @param offersPerNeed with how many of its best offers a need begins; every other that the optimum needs is added
 * @param excluded pairs (offer, need) that take no part, the declined ones
 */
public record Setting(
        List<OfferFacts> offers,
        List<NeedFacts> needs,
        SuitabilityWeights weights,
        int tiers,
        int offersPerNeed,
        BiPredicate<OfferFacts, NeedFacts> excluded) {

    public Setting {
        offers = List.copyOf(offers);
        needs = List.copyOf(needs);
    }

    /** The need with this id. */
    public NeedFacts need(UUID id) {
        return needs.stream()
                .filter(need -> need.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Need " + id + " is not in the setting"));
    }

    /** The same with one need as it would be, in the place of the one with its id. */
    public Setting with(NeedFacts changed) {
        return new Setting(
                offers,
                Stream.concat(needs.stream().filter(need -> !need.id().equals(changed.id())), Stream.of(changed))
                        .toList(),
                weights,
                tiers,
                offersPerNeed,
                excluded);
    }

    /** How many pairs have to be looked at to build the market of an article: its offers times its needs. */
    public long comparisons(Article article) {
        return offers.stream().filter(offer -> offer.article().equals(article)).count()
                * needs.stream().filter(need -> need.article().equals(article)).count();
    }

    /** Builds and clears the market of one article, over all its feasible pairs. */
    public ClearedMarket clear(Article article) {
        return clear(index(article));
    }

    ClearedMarket clear(CandidateIndex index) {
        return ClearedMarket.of(CandidateMarket.of(index, tiers, offersPerNeed, excluded), feasibility());
    }

    Feasibility feasibility() {
        return new Feasibility(weights, excluded);
    }

    CandidateIndex index(Article article) {
        CandidateIndex index = new CandidateIndex(weights);
        offers.stream().filter(offer -> offer.article().equals(article)).forEach(index::putOffer);
        needs.stream().filter(need -> need.article().equals(article)).forEach(index::putNeed);
        return index;
    }
}
