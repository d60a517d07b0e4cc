package cn.linkage.engine.candidates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The offers and needs that are open now, and the best feasible partners of each. Safe for queries while offers and needs
 * come, change and go: a query sees one state.
 *
 * <p>Deterministic: the higher suitability first, then the smaller id. Time of a query: linear in the offers (or needs) of
 * the article whose county and reach fit.
 */
public final class CandidateIndex {

    private final SuitabilityWeights weights;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<UUID, OfferFacts> offers = new TreeMap<>();
    private final Map<UUID, NeedFacts> needs = new TreeMap<>();
    private final Map<Article, Map<String, Map<UUID, OfferFacts>>> offersByPlace = new HashMap<>();
    private final Map<Article, Map<String, Map<UUID, NeedFacts>>> needsByPlace = new HashMap<>();

    public CandidateIndex(SuitabilityWeights weights) {
        this.weights = weights;
    }

    /** Adds an offer or takes the place of the one with its id. */
    public void putOffer(OfferFacts offer) {
        change(() -> {
            dropOffer(offer.id());
            offers.put(offer.id(), offer);
            place(offersByPlace, offer.article(), offer.county()).put(offer.id(), offer);
        });
    }

    public void removeOffer(UUID id) {
        change(() -> dropOffer(id));
    }

    /** Adds a need or takes the place of the one with its id. */
    public void putNeed(NeedFacts need) {
        change(() -> {
            dropNeed(need.id());
            needs.put(need.id(), need);
            place(needsByPlace, need.article(), need.county()).put(need.id(), need);
        });
    }

    public void removeNeed(UUID id) {
        change(() -> dropNeed(id));
    }

    public Optional<OfferFacts> offer(UUID id) {
        return read(() -> Optional.ofNullable(offers.get(id)));
    }

    public Optional<NeedFacts> need(UUID id) {
        return read(() -> Optional.ofNullable(needs.get(id)));
    }

    /** All offers, by id. */
    public List<OfferFacts> offers() {
        return read(() -> List.copyOf(offers.values()));
    }

    /** All needs, by id. */
    public List<NeedFacts> needs() {
        return read(() -> List.copyOf(needs.values()));
    }

    /**
     * The best offers for a need, which need not be in the index itself.
     *
     * @param most how many at most
     * @param excluded pairs (offer, need) to leave out, the declined ones
     */
    public List<Candidate> offersFor(NeedFacts need, int most, BiPredicate<OfferFacts, NeedFacts> excluded) {
        return offersFor(need, most, excluded, Set.of());
    }

    /**
     * The same as if these conditions held for every offer; the article's stay, since only its offers are looked at.
     *
     * @param waived conditions that are not asked
     */
    public List<Candidate> offersFor(
            NeedFacts need, int most, BiPredicate<OfferFacts, NeedFacts> excluded, Set<Condition> waived) {
        return best(
                offersByPlace.getOrDefault(need.article(), Map.of()),
                most,
                offer -> candidate(offer, need, excluded, waived),
                Comparator.comparing(candidate -> candidate.offer().id()));
    }

    /** The best needs for an offer, which need not be in the index itself. */
    public List<Candidate> needsFor(OfferFacts offer, int most, BiPredicate<OfferFacts, NeedFacts> excluded) {
        return best(
                needsByPlace.getOrDefault(offer.article(), Map.of()),
                most,
                need -> candidate(offer, need, excluded, Set.of()),
                Comparator.comparing(candidate -> candidate.need().id()));
    }

    private <T> List<Candidate> best(
            Map<String, Map<UUID, T>> places,
            int most,
            Function<T, Optional<Candidate>> candidate,
            Comparator<Candidate> tieBreak) {
        Comparator<Candidate> bestFirst =
                Comparator.comparingInt(Candidate::suitability).reversed().thenComparing(tieBreak);
        return read(() -> {
            PriorityQueue<Candidate> kept = new PriorityQueue<>(bestFirst.reversed());
            for (Map<UUID, T> place : places.values()) {
                for (T facts : place.values()) {
                    candidate.apply(facts).ifPresent(kept::add);
                    if (kept.size() > most) {
                        kept.remove();
                    }
                }
            }
            List<Candidate> sorted = new ArrayList<>(kept);
            sorted.sort(bestFirst);
            return sorted;
        });
    }

    private Optional<Candidate> candidate(
            OfferFacts offer, NeedFacts need, BiPredicate<OfferFacts, NeedFacts> excluded, Set<Condition> waived) {
        if (!Condition.allHoldBut(waived, offer, need) || excluded.test(offer, need)) {
            return Optional.empty();
        }
        return Optional.of(new Candidate(offer, need, weights.perMille(offer, need)));
    }

    private static <T> Map<UUID, T> place(
            Map<Article, Map<String, Map<UUID, T>>> byPlace, Article article, String county) {
        return byPlace.computeIfAbsent(article, key -> new TreeMap<>()).computeIfAbsent(county, key -> new TreeMap<>());
    }

    private void dropOffer(UUID id) {
        OfferFacts old = offers.remove(id);
        if (old != null) {
            place(offersByPlace, old.article(), old.county()).remove(id);
        }
    }

    private void dropNeed(UUID id) {
        NeedFacts old = needs.remove(id);
        if (old != null) {
            place(needsByPlace, old.article(), old.county()).remove(id);
        }
    }

    private void change(Runnable action) {
        lock.writeLock().lock();
        try {
            action.run();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private <T> T read(Supplier<T> question) {
        lock.readLock().lock();
        try {
            return question.get();
        } finally {
            lock.readLock().unlock();
        }
    }
}
