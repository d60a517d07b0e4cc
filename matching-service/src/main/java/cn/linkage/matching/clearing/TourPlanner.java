package cn.linkage.matching.clearing;

import cn.linkage.engine.candidates.Candidate;
import cn.linkage.engine.candidates.CandidateIndex;
import cn.linkage.engine.candidates.NeedFacts;
import cn.linkage.engine.candidates.OfferFacts;
import cn.linkage.matching.fit.Fitting;
import cn.linkage.matching.fit.TourFitting;
import cn.linkage.matching.market.BandDay;
import cn.linkage.matching.market.NeedOnMarket;
import cn.linkage.matching.market.OfferOnMarket;
import cn.linkage.matching.market.Particulars;
import cn.linkage.matching.market.Seats;
import cn.linkage.matching.market.TourSlot;
import cn.linkage.matching.proposal.PlannedProposal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Plans study tours: the candidates of each group with the slots on which it could go, then {@link TourSolver}'s choice.
 *
 * <p>Deterministic: needs by tier and id, their ways by suitability, fewer slots, day and slot.
 */
final class TourPlanner {

    /** A group's way with what it means. */
    private record Choosable(OfferFacts offer, int suitability, List<Seats> seats) {}

    private final MarketSnapshot snapshot;
    private final Fitting fitting;
    private final Map<UUID, OfferOnMarket> offers;
    private final Map<UUID, NeedOnMarket> needs;
    private final Map<Object, Integer> resources = new HashMap<>();
    private final List<Integer> capacity = new ArrayList<>();
    private int pairs;

    private TourPlanner(MarketSnapshot snapshot) {
        this.snapshot = snapshot;
        this.fitting = new Fitting(snapshot.policy().rules(), snapshot.today());
        this.offers = snapshot.offers().stream().collect(Collectors.toMap(OfferOnMarket::id, Function.identity()));
        this.needs = snapshot.needs().stream().collect(Collectors.toMap(NeedOnMarket::id, Function.identity()));
    }

    static MarketPlan plan(MarketSnapshot snapshot) {
        return new TourPlanner(snapshot).plan();
    }

    private MarketPlan plan() {
        CandidateIndex index = new CandidateIndex(fitting.weights());
        snapshot.offers().forEach(offer -> fitting.offer(offer).ifPresent(index::putOffer));
        snapshot.needs().forEach(need -> fitting.need(need).ifPresent(index::putNeed));
        Map<NeedFacts, List<Choosable>> ways = new LinkedHashMap<>();
        index.needs().stream()
                .sorted(Comparator.comparingInt(NeedFacts::tier))
                .forEach(need -> ways.put(need, ways(index, need)));
        int tiers = snapshot.policy().rules().tierCount();
        List<TourChoice.Group> groups = new ArrayList<>();
        ways.forEach((need, choosable) -> groups.add(new TourChoice.Group(
                need.tier(),
                need.quantity(),
                choosable.stream().map(way -> way(need(need.id()), way)).toList())));
        TourChoice choice =
                new TourChoice(capacity.stream().mapToInt(Integer::intValue).toArray(), tiers, groups);
        TourChoice.Answer answer = TourSolver.solve(choice);
        long[] value = choice.value(answer.wayOf());
        return new MarketPlan(
                proposals(List.copyOf(ways.entrySet()), answer.wayOf()),
                MarketPlanner.hash(Stream.concat(snapshot.offers().stream(), snapshot.needs().stream())),
                index.offers().size(),
                index.needs().size(),
                pairs,
                Arrays.stream(value).limit(tiers).boxed().toList(),
                MarketPlanner.askedByTier(index.needs(), tiers),
                value[tiers],
                answer.proved(),
                0,
                0,
                null);
    }

    private List<Choosable> ways(CandidateIndex index, NeedFacts need) {
        Map<UUID, List<List<Seats>>> seatsByOffer = new HashMap<>();
        List<Candidate> candidates = index.offersFor(
                need,
                snapshot.policy().rules().offersPerNeed(),
                (offer, n) -> snapshot.barred().contains(new OfferNeed(offer.id(), n.id()))
                        || seatsByOffer
                                .computeIfAbsent(
                                        offer.id(), id -> tour(id, n.id()).ways())
                                .isEmpty());
        pairs += candidates.size();
        return candidates.stream()
                .flatMap(c -> seatsByOffer.getOrDefault(c.offer().id(), List.of()).stream()
                        .map(seats -> new Choosable(c.offer(), c.suitability(), seats)))
                .toList();
    }

    private TourFitting tour(UUID offerId, UUID needId) {
        return new TourFitting(offer(offerId), need(needId), snapshot.today(), snapshot.claimed()::isAway);
    }

    /** Slots come before days among the resources of a way, as the solver's bound expects. */
    private TourChoice.Way way(NeedOnMarket need, Choosable way) {
        Map<TourSlot.Key, Integer> pupils = new LinkedHashMap<>();
        way.seats().forEach(s -> pupils.merge(s.slot(way.offer().id()), s.pupils(), Integer::sum));
        List<Integer> used = new ArrayList<>();
        List<Integer> amounts = new ArrayList<>();
        pupils.forEach((slot, number) -> {
            used.add(resource(slot, free(slot)));
            amounts.add(number);
        });
        way.seats().forEach(s -> {
            used.add(resource(new BandDay(need.schoolId(), s.gradeBand(), s.date()), 1));
            amounts.add(1);
        });
        return new TourChoice.Way(way.suitability(), pupils.size(), ints(used), ints(amounts));
    }

    private int free(TourSlot.Key key) {
        return offer(key.offerId()).slots().stream()
                .filter(s -> s.slot().key(key.offerId()).equals(key))
                .mapToInt(s -> s.quantities().free())
                .sum();
    }

    private int resource(Object what, int most) {
        return resources.computeIfAbsent(what, key -> {
            capacity.add(most);
            return capacity.size() - 1;
        });
    }

    private List<PlannedProposal> proposals(List<Map.Entry<NeedFacts, List<Choosable>>> ways, int[] wayOf) {
        List<PlannedProposal> planned = new ArrayList<>();
        for (int g = 0; g < wayOf.length; g++) {
            if (wayOf[g] >= 0) {
                NeedFacts need = ways.get(g).getKey();
                Choosable way = ways.get(g).getValue().get(wayOf[g]);
                planned.add(new PlannedProposal(
                        way.offer().id(),
                        need.id(),
                        need.quantity(),
                        Particulars.of(way.seats()),
                        fitting.fit(way.offer(), need),
                        snapshot.policy().version()));
            }
        }
        return planned;
    }

    private OfferOnMarket offer(UUID id) {
        return Objects.requireNonNull(offers.get(id), () -> "Offer " + id + " is not in the market");
    }

    private NeedOnMarket need(UUID id) {
        return Objects.requireNonNull(needs.get(id), () -> "Need " + id + " is not in the market");
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
