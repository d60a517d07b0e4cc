package cn.linkage.matching.clearing;

import cn.linkage.engine.candidates.CandidateIndex;
import cn.linkage.engine.candidates.CandidateMarket;
import cn.linkage.engine.candidates.CompleteClearing;
import cn.linkage.engine.candidates.NeedFacts;
import cn.linkage.engine.candidates.OfferFacts;
import cn.linkage.engine.candidates.UsefulQuantities;
import cn.linkage.engine.clearing.ClearingResult;
import cn.linkage.engine.clearing.TransportMarket;
import cn.linkage.matching.fit.Fitting;
import cn.linkage.matching.market.Particulars;
import cn.linkage.matching.proposal.PlannedProposal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Plans the proposals of one market.
 *
 * <p>The engine's clearing is exact for quantities that may be split at will: tiers first, then suitability, certified by
 * its checker over all feasible pairs. A school's least useful quantity is no part of that: what is of use of it, {@link UsefulQuantities} tells. So
 * the plan is exact where every need takes any quantity, and a heuristic in the pieces that were dropped.
 *
 * <p>Deterministic: the same snapshot gives the same plan, ties by id. Time beyond the clearing: linear in the pairs.
 */
final class MarketPlanner {

    private MarketPlanner() {}

    static MarketPlan plan(MarketSnapshot snapshot) {
        Fitting fitting = new Fitting(snapshot.policy().rules(), snapshot.today());
        CandidateIndex index = new CandidateIndex(fitting.weights());
        snapshot.offers().forEach(offer -> fitting.offer(offer).ifPresent(index::putOffer));
        snapshot.needs().forEach(need -> fitting.need(need).ifPresent(index::putNeed));
        int tiers = snapshot.policy().rules().tierCount();
        CompleteClearing clearing = CompleteClearing.of(
                index,
                tiers,
                snapshot.policy().rules().offersPerNeed(),
                (offer, need) -> snapshot.barred().contains(new OfferNeed(offer.id(), need.id())));
        CandidateMarket candidates = clearing.candidates();
        ClearingResult result = clearing.result();
        UsefulQuantities useful = UsefulQuantities.of(candidates, result);
        return new MarketPlan(
                proposals(candidates, useful, fitting, snapshot.policy().version()),
                hash(candidates),
                candidates.offers().size(),
                candidates.needs().size(),
                candidates.market().pairs(),
                IntStream.rangeClosed(1, tiers).mapToObj(result::served).toList(),
                askedByTier(candidates.needs(), tiers),
                result.totalSuitability(),
                true,
                (int) IntStream.range(0, candidates.market().offers())
                        .filter(offer -> result.prices().ofOffer(offer) > 0)
                        .count(),
                IntStream.range(0, candidates.market().offers())
                        .mapToLong(result.prices()::ofOffer)
                        .max()
                        .orElse(0),
                new MarketPlan.Cleared(candidates, result));
    }

    private static List<PlannedProposal> proposals(
            CandidateMarket candidates, UsefulQuantities useful, Fitting fitting, int policyVersion) {
        TransportMarket market = candidates.market();
        List<PlannedProposal> planned = new ArrayList<>();
        UsefulQuantities.inOrderOfTiers(candidates.needs()).forEach(need -> {
            for (int pair = market.firstPair(need); pair < market.firstPair(need + 1); pair++) {
                if (useful.ofPair(pair) > 0) {
                    OfferFacts offer = candidates.offers().get(market.offerOf(pair));
                    NeedFacts facts = candidates.needs().get(need);
                    planned.add(new PlannedProposal(
                            offer.id(),
                            facts.id(),
                            useful.ofPair(pair),
                            Particulars.NONE,
                            fitting.fit(offer, facts),
                            policyVersion));
                }
            }
        });
        return planned;
    }

    static List<Long> askedByTier(List<NeedFacts> needs, int tiers) {
        long[] asked = new long[tiers];
        needs.forEach(need -> asked[need.tier() - 1] += need.quantity());
        return Arrays.stream(asked).boxed().toList();
    }

    private static String hash(CandidateMarket candidates) {
        return hash(Stream.concat(candidates.offers().stream(), candidates.needs().stream()));
    }

    /** SHA-256 of the text of what went in. */
    static String hash(Stream<?> input) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            input.forEach(one -> digest.update(one.toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256", e);
        }
    }
}
