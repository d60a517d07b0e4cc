package cn.linkage.engine.candidates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The offers and needs that are open now, and the best feasible partners of each. Safe for queries while offers and needs
 * come, change and go: a query sees one state.
 *
 * <p>Deterministic: the higher suitability first, then the smaller id. A query for a need looks at the offers of its article
 * that come to its county, nearest first, and stops where no farther one could be among the best; a query for an offer looks
 * at the needs of its article that it reaches. Changes: O(log n).
 */
public final class CandidateIndex {

    private static final Digest<OfferFacts> OFFERS = new OfferDigest();
    private static final Digest<NeedFacts> NEEDS = Digest.none();
    private static final Reach[] NEAREST_FIRST = Reach.values();

    private final SuitabilityWeights weights;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<UUID, Places.Entry<OfferFacts>> offers = new TreeMap<>();
    private final Map<UUID, Places.Entry<NeedFacts>> needs = new TreeMap<>();
    private final Map<Article, Places<OfferFacts>> offersByPlace = new HashMap<>();
    private final Map<Article, Places<NeedFacts>> needsByPlace = new HashMap<>();

    public CandidateIndex(SuitabilityWeights weights) {
        this.weights = weights;
    }

    /** By which the best are the best. */
    public SuitabilityWeights weights() {
        return weights;
    }

    /** Adds an offer or takes the place of the one with its id. */
    public void putOffer(OfferFacts offer) {
        change(() -> {
            dropOffer(offer.id());
            offers.put(
                    offer.id(),
                    offersByPlace
                            .computeIfAbsent(offer.article(), article -> new Places<>(OFFERS))
                            .put(offer, offer.county(), offer.reach()));
        });
    }

    public void removeOffer(UUID id) {
        change(() -> dropOffer(id));
    }

    /** Adds a need or takes the place of the one with its id. */
    public void putNeed(NeedFacts need) {
        change(() -> {
            dropNeed(need.id());
            // Whoever comes from far away finds it too.
            needs.put(
                    need.id(),
                    needsByPlace
                            .computeIfAbsent(need.article(), article -> new Places<>(NEEDS))
                            .put(need, need.county(), Reach.NATION));
        });
    }

    public void removeNeed(UUID id) {
        change(() -> dropNeed(id));
    }

    public Optional<OfferFacts> offer(UUID id) {
        return read(() -> Optional.ofNullable(offers.get(id)).map(Places.Entry::facts));
    }

    public Optional<NeedFacts> need(UUID id) {
        return read(() -> Optional.ofNullable(needs.get(id)).map(Places.Entry::facts));
    }

    /** All offers, by id. */
    public List<OfferFacts> offers() {
        return read(() -> offers.values().stream().map(Places.Entry::facts).toList());
    }

    /** All needs, by id. */
    public List<NeedFacts> needs() {
        return read(() -> needs.values().stream().map(Places.Entry::facts).toList());
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
        return read(() -> {
            BestCandidates best =
                    new BestCandidates(most, candidate -> candidate.offer().id());
            Places<OfferFacts> places = offersByPlace.getOrDefault(need.article(), new Places<>(OFFERS));
            if (waived.isEmpty()) {
                search(places, need, best, excluded);
                return best.bestFirst();
            }
            Consumer<OfferFacts> look = offer -> consider(offer, need, offer.id(), best, excluded, waived);
            if (waived.contains(Condition.REACH)) {
                places.all(look);
            } else {
                for (Reach from : NEAREST_FIRST) {
                    places.from(from, need.county(), look);
                }
            }
            return best.bestFirst();
        });
    }

    private void search(
            Places<OfferFacts> places,
            NeedFacts need,
            BestCandidates best,
            BiPredicate<OfferFacts, NeedFacts> excluded) {
        OfferSearch search = new OfferSearch(weights, need, best, excluded);
        for (Reach from : NEAREST_FIRST) {
            Shelf<OfferFacts> shelf = places.shelf(from, need.county());
            if (shelf != null && weights.atMost(need, from) >= best.least()) {
                search.look(shelf, from);
            }
        }
    }

    /** The best needs for an offer, which need not be in the index itself. */
    public List<Candidate> needsFor(OfferFacts offer, int most, BiPredicate<OfferFacts, NeedFacts> excluded) {
        return read(() -> {
            BestCandidates best =
                    new BestCandidates(most, candidate -> candidate.need().id());
            Places<NeedFacts> places = needsByPlace.getOrDefault(offer.article(), new Places<>(NEEDS));
            for (Reach to : NEAREST_FIRST) {
                if (to.compareTo(offer.reach()) <= 0) {
                    places.from(to, offer.county(), need -> consider(offer, need, need.id(), best, excluded, Set.of()));
                }
            }
            return best.bestFirst();
        });
    }

    /** The suitability first: most are not among the best, and need not be asked anything else. */
    private void consider(
            OfferFacts offer,
            NeedFacts need,
            UUID partner,
            BestCandidates best,
            BiPredicate<OfferFacts, NeedFacts> excluded,
            Set<Condition> waived) {
        int suitability = weights.perMille(offer, need);
        if (best.wants(suitability, partner)
                && Condition.allHoldBut(waived, offer, need)
                && !excluded.test(offer, need)) {
            best.add(new Candidate(offer, need, suitability));
        }
    }

    private void dropOffer(UUID id) {
        Places.Entry<OfferFacts> old = offers.remove(id);
        if (old != null) {
            drop(offersByPlace, old.facts().article(), old);
        }
    }

    private void dropNeed(UUID id) {
        Places.Entry<NeedFacts> old = needs.remove(id);
        if (old != null) {
            drop(needsByPlace, old.facts().article(), old);
        }
    }

    private static <T> void drop(Map<Article, Places<T>> places, Article article, Places.Entry<T> old) {
        Places<T> itsPlaces = places.get(article);
        if (itsPlaces != null) {
            itsPlaces.remove(old);
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
