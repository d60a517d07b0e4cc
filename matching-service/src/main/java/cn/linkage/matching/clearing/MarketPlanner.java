package cn.linkage.matching.clearing;

import cn.linkage.engine.candidates.CandidateIndex;
import cn.linkage.engine.candidates.CandidateMarket;
import cn.linkage.engine.candidates.NeedFacts;
import cn.linkage.engine.candidates.OfferFacts;
import cn.linkage.engine.clearing.Clearing;
import cn.linkage.engine.clearing.ClearingResult;
import cn.linkage.engine.clearing.TransportMarket;
import cn.linkage.matching.clearing.MarketSnapshot.OfferNeed;
import cn.linkage.matching.fit.Fitting;
import cn.linkage.matching.market.Particulars;
import cn.linkage.matching.proposal.PlannedProposal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Plans the proposals of one market.
 *
 * <p>The engine's clearing is exact for quantities that may be split at will: tiers first, then suitability, certified by
 * its checker. A school's least useful quantity is no part of that (with it the question is NP-hard): pieces below it are
 * dropped, and in the order of the tiers each need that lost one gets the best offer that still has enough. So the plan is
 * exact where every need takes any quantity, and a heuristic in the pieces that were dropped.
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
        CandidateMarket candidates = CandidateMarket.of(
                index,
                tiers,
                snapshot.policy().rules().offersPerNeed(),
                (offer, need) -> snapshot.barred().contains(new OfferNeed(offer.id(), need.id())));
        ClearingResult result = Clearing.solve(candidates.market());
        int[] quantityByPair = usefulQuantities(candidates, result);
        return new MarketPlan(
                proposals(candidates, quantityByPair, fitting, snapshot.policy().version()),
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
                        .orElse(0));
    }

    /** The clearing's quantities by pair, without pieces that are of no use, and with what can be had instead. */
    private static int[] usefulQuantities(CandidateMarket candidates, ClearingResult result) {
        TransportMarket market = candidates.market();
        int[] byPair = new int[market.pairs()];
        int[] left = IntStream.range(0, market.offers()).map(market::capacity).toArray();
        int[] missing = IntStream.range(0, market.needs()).map(market::quantity).toArray();
        boolean[] lost = new boolean[market.needs()];
        result.forEachFlow((need, offer, quantity) -> {
            if (quantity >= candidates.needs().get(need).minimum()) {
                byPair[market.pairOf(need, offer)] = quantity;
                left[offer] -= quantity;
                missing[need] -= quantity;
            } else {
                lost[need] = true;
            }
        });
        inOrderOfTiers(candidates.needs())
                .filter(need -> lost[need])
                .forEach(need -> complete(candidates, need, byPair, left, missing));
        return byPair;
    }

    private static void complete(CandidateMarket candidates, int need, int[] byPair, int[] left, int[] missing) {
        TransportMarket market = candidates.market();
        int minimum = candidates.needs().get(need).minimum();
        IntStream.range(market.firstPair(need), market.firstPair(need + 1))
                .filter(pair -> byPair[pair] == 0)
                .boxed()
                .sorted(Comparator.comparingInt(market::suitability).reversed())
                .forEach(pair -> {
                    int quantity = Math.min(left[market.offerOf(pair)], missing[need]);
                    if (quantity >= minimum) {
                        byPair[pair] = quantity;
                        left[market.offerOf(pair)] -= quantity;
                        missing[need] -= quantity;
                    }
                });
    }

    private static List<PlannedProposal> proposals(
            CandidateMarket candidates, int[] quantityByPair, Fitting fitting, int policyVersion) {
        TransportMarket market = candidates.market();
        List<PlannedProposal> planned = new ArrayList<>();
        inOrderOfTiers(candidates.needs()).forEach(need -> {
            for (int pair = market.firstPair(need); pair < market.firstPair(need + 1); pair++) {
                if (quantityByPair[pair] > 0) {
                    OfferFacts offer = candidates.offers().get(market.offerOf(pair));
                    NeedFacts facts = candidates.needs().get(need);
                    planned.add(new PlannedProposal(
                            offer.id(),
                            facts.id(),
                            quantityByPair[pair],
                            Particulars.NONE,
                            fitting.fit(offer, facts),
                            policyVersion));
                }
            }
        });
        return planned;
    }

    static IntStream inOrderOfTiers(List<NeedFacts> needs) {
        return IntStream.range(0, needs.size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        (Integer need) -> needs.get(need).tier()))
                .mapToInt(Integer::intValue);
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
