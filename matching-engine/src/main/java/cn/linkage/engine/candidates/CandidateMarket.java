package cn.linkage.engine.candidates;

import cn.linkage.engine.clearing.MarketBuilder;
import cn.linkage.engine.clearing.TransportMarket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;

/**
 * The market of what an index holds: its offers and needs by id, each need with its best feasible offers.
 *
 * @param market numbered as the lists
 * @param offers by number
 * @param needs by number
 */
public record CandidateMarket(TransportMarket market, List<OfferFacts> offers, List<NeedFacts> needs) {

    /**
     * Builds the market of an index.
     *
     * @param tiers tiers of the policy; no need may have a higher one
     * @param mostPerNeed how many offers a need keeps
     * @param excluded pairs (offer, need) to leave out, the declined ones
     */
    public static CandidateMarket of(
            CandidateIndex index, int tiers, int mostPerNeed, BiPredicate<OfferFacts, NeedFacts> excluded) {
        List<OfferFacts> offers = index.offers();
        List<NeedFacts> needs = index.needs();
        MarketBuilder builder = TransportMarket.builder(tiers);
        Map<UUID, Integer> number = new HashMap<>();
        for (OfferFacts offer : offers) {
            number.put(offer.id(), builder.addOffer(offer.quantity()));
        }
        for (NeedFacts need : needs) {
            int needNumber = builder.addNeed(need.quantity(), need.tier());
            for (Candidate candidate : index.offersFor(need, mostPerNeed, excluded)) {
                Integer offerNumber = number.get(candidate.offer().id());
                if (offerNumber != null) {
                    builder.addPair(needNumber, offerNumber, candidate.suitability());
                }
            }
        }
        return new CandidateMarket(builder.build(), offers, needs);
    }

    /**
     * The same market after one need has changed, all others with the offers that they had. O(pairs · log(pairs of one
     * need)), where building it anew would compare every need with every offer.
     *
     * @param changed has the id and the article of a need of this market
     * @param row its best feasible offers
     */
    public CandidateMarket withNeed(NeedFacts changed, List<Candidate> row) {
        MarketBuilder builder = TransportMarket.builder(market.tiers());
        Map<UUID, Integer> number = new HashMap<>();
        for (int offer = 0; offer < offers.size(); offer++) {
            number.put(offers.get(offer).id(), builder.addOffer(market.capacity(offer)));
        }
        List<NeedFacts> all = new ArrayList<>(needs);
        for (int need = 0; need < all.size(); need++) {
            if (all.get(need).id().equals(changed.id())) {
                all.set(need, changed);
                builder.addNeed(changed.quantity(), changed.tier());
                for (Candidate candidate : row) {
                    Integer offer = number.get(candidate.offer().id());
                    if (offer != null) {
                        builder.addPair(need, offer, candidate.suitability());
                    }
                }
            } else {
                builder.addNeed(market.quantity(need), market.tier(need));
                for (int pair = market.firstPair(need); pair < market.firstPair(need + 1); pair++) {
                    builder.addPair(need, market.offerOf(pair), market.suitability(pair));
                }
            }
        }
        return new CandidateMarket(builder.build(), offers, all);
    }
}
