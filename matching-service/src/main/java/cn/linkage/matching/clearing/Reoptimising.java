package cn.linkage.matching.clearing;

import cn.linkage.engine.candidates.NeedFacts;
import cn.linkage.engine.candidates.OfferFacts;
import cn.linkage.matching.fit.Fitting;
import cn.linkage.matching.market.Particulars;
import cn.linkage.matching.proposal.PlannedProposal;
import cn.linkage.matching.proposal.UnansweredProposals.Unanswered;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides whether proposals that nobody has accepted give way to better ones. They do where the whole market, planned anew,
 * is better than they are together with what can be added to them: more served in an earlier tier, else more suitability. At
 * the same worth they stay. Of several plans that are equally good one is looked for in which many of them stay: those whose
 * pair is tight under the prices of the new plan, which all that are in any optimum are, are held while the rest is planned; if
 * nothing is lost by that they stay. Otherwise those stay that happen to be in the new plan. Deterministic.
 */
final class Reoptimising {

    /**
     * What is to be done.
     *
     * @param plan with the proposals to make
     * @param takenBack the proposals that give way
     */
    record Decision(MarketPlan plan, List<Unanswered> takenBack) {}

    /** A match as far as its worth goes. */
    private record Match(UUID offerId, UUID needId, int quantity, Particulars particulars) {

        static Match of(Unanswered proposal) {
            return new Match(proposal.offerId(), proposal.needId(), proposal.quantity(), proposal.particulars());
        }

        static Match of(PlannedProposal planned) {
            return new Match(planned.offerId(), planned.needId(), planned.quantity(), planned.particulars());
        }
    }

    private final ClearingCase what;
    private final Fitting fitting;
    private final Map<UUID, OfferFacts> offers;
    private final Map<UUID, NeedFacts> needs;

    private Reoptimising(ClearingCase what) {
        this.what = what;
        fitting = new Fitting(what.anew().policy().rules(), what.anew().today());
        offers = what.anew().offers().stream()
                .map(fitting::offer)
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(OfferFacts::id, Function.identity()));
        needs = what.anew().needs().stream()
                .map(fitting::need)
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(NeedFacts::id, Function.identity()));
    }

    static Decision decide(ClearingCase what) {
        MarketPlan keeping = Planning.plan(what.standing());
        return what.unanswered().isEmpty()
                ? new Decision(keeping, List.of())
                : new Reoptimising(what).decide(keeping, Planning.plan(what.anew()));
    }

    private Decision decide(MarketPlan keeping, MarketPlan anew) {
        long[] asItIs = worth(Stream.concat(
                what.unanswered().stream().map(Match::of),
                keeping.proposals().stream().map(Match::of)));
        long[] asItCouldBe = worth(anew.proposals().stream().map(Match::of));
        if (Arrays.compare(asItCouldBe, asItIs) <= 0) {
            return new Decision(keeping, List.of());
        }
        List<Unanswered> steady = steady(anew);
        MarketPlan around = Planning.plan(what.anew().holding(steady));
        return Arrays.equals(
                        worth(Stream.concat(
                                steady.stream().map(Match::of),
                                around.proposals().stream().map(Match::of))),
                        asItCouldBe)
                ? decision(around, steady)
                : decision(anew, List.of());
    }

    /** Proposals for a quantity whose pair is worth exactly the prices of offer and need, for needs that get as much anew. */
    private List<Unanswered> steady(MarketPlan anew) {
        MarketPlan.Cleared cleared = anew.cleared();
        if (cleared == null) {
            return List.of();
        }
        Predicate<OfferNeed> tight = cleared.tightPairs();
        Map<UUID, Integer> served = anew.proposals().stream()
                .collect(Collectors.toMap(PlannedProposal::needId, PlannedProposal::quantity, Integer::sum));
        return what.unanswered().stream()
                .filter(p -> p.particulars().equals(Particulars.NONE))
                .filter(p -> p.quantity() <= served.getOrDefault(p.needId(), 0))
                .filter(p -> tight.test(new OfferNeed(p.offerId(), p.needId())))
                .toList();
    }

    private Decision decision(MarketPlan anew, List<Unanswered> steady) {
        Set<Match> planned = anew.proposals().stream().map(Match::of).collect(Collectors.toSet());
        List<Unanswered> goes = new ArrayList<>();
        Set<Match> stays = new HashSet<>();
        for (Unanswered proposal : what.unanswered()) {
            if (planned.contains(Match.of(proposal))) {
                stays.add(Match.of(proposal));
            } else if (!steady.contains(proposal)) {
                goes.add(proposal);
            }
        }
        List<PlannedProposal> made = anew.proposals().stream()
                .filter(proposal -> !stays.contains(Match.of(proposal)))
                .toList();
        return new Decision(anew.with(made), goes);
    }

    /** Quantity by tier, then total suitability; what is of no use any more, by the day or the policy, counts nothing. */
    private long[] worth(Stream<Match> matches) {
        long[] worth = new long[what.anew().policy().rules().tierCount() + 1];
        matches.forEach(match -> {
            OfferFacts offer = offers.get(match.offerId());
            NeedFacts need = needs.get(match.needId());
            if (offer != null && need != null) {
                worth[need.tier() - 1] += match.quantity();
                worth[worth.length - 1] +=
                        (long) match.quantity() * fitting.weights().perMille(offer, need);
            }
        });
        return worth;
    }
}
