package cn.linkage.engine.candidates;

import cn.linkage.engine.clearing.ClearingResult;
import cn.linkage.engine.clearing.Prices;
import cn.linkage.engine.clearing.TransportMarket;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks through every feasible pair of offer and need that a market left out, and finds those that its prices do not cover: pair
 * (i, j) is worth more than gain u(i) and price v(j) together.
 *
 * <p>Few of them have to be looked at. What was left out of a need's row is at most as suitable as a bound W, so only an offer
 * with v(j) &lt; worth(i) + W − u(i) can be one, and offers are visited cheapest first among those that reach the need's county.
 * Needs of which nothing was left out are skipped; in a later look at a market that has more pairs, so are offers that cost no less
 * and needs that gain no less than before. Time: O(offers · log offers), and the offers below that price; at worst all
 * pairs. Deterministic on any number of threads: the most uncovered first, then the smaller number of the offer.
 */
public final class EveryPair {

    private static final int BITS = 22;
    private static final int MASK = (1 << BITS) - 1;
    private static final long[] NONE = {};

    private final CandidateMarket candidates;
    private final TransportMarket market;
    private final Prices prices;
    private final long step;
    private final Feasibility feasibility;
    private final @Nullable Found before;
    /** A number for every offer of a shelf. */
    private final ThreadLocal<int[]> scratch;
    /** By shelf of {@link OfferAreas}. */
    private final PricedShelf[] offers;
    /** Those that have become cheaper since the look before. */
    private final PricedShelf[] cheaper;

    /** Looks at everything. */
    public EveryPair(CandidateMarket candidates, ClearingResult result, Feasibility feasibility) {
        this(candidates, result, feasibility, null);
    }

    /**
     * Looks at what may have changed.
     *
     * @param before what was found with the prices before, all of which is in the market now
     */
    public EveryPair(
            CandidateMarket candidates, ClearingResult result, Feasibility feasibility, @Nullable Found before) {
        this.candidates = candidates;
        this.market = candidates.market();
        this.prices = result.prices();
        this.step = prices.tierStep() == 0 ? market.tierStep() : prices.tierStep();
        this.feasibility = feasibility;
        this.before = before;
        this.scratch = ThreadLocal.withInitial(() -> new int[candidates.areas().largestShelf()]);
        this.offers = shelves(offer -> true);
        this.cheaper = before == null ? offers : shelves(offer -> prices.ofOffer(offer) < before.prices.ofOffer(offer));
    }

    private PricedShelf[] shelves(IntPredicate wanted) {
        OfferAreas areas = candidates.areas();
        PricedShelf[] shelves = new PricedShelf[areas.shelves()];
        for (int shelf = 0; shelf < shelves.length; shelf++) {
            shelves[shelf] = new PricedShelf(Arrays.stream(areas.offers(shelf)).filter(wanted), prices);
        }
        return shelves;
    }

    /**
     * For every need its pairs that the prices leave uncovered by at least so much, the most uncovered first.
     *
     * @param least 1 for those that break optimality, 0 for those that are tight besides, below 0 for those at most so far from it
     * @param most how many a need at most
     */
    public Found find(long least, int most) {
        return new Found(
                candidates,
                feasibility,
                prices,
                most,
                IntStream.range(0, market.needs())
                        .parallel()
                        .mapToObj(need -> found(need, least, most))
                        .toArray(long[][]::new));
    }

    private long[] found(int need, long least, int most) {
        if (candidates.leftOutAtMost(need) < 0) {
            return NONE;
        }
        NeedFacts facts = candidates.needs().get(need);
        boolean whereverTheyGo = feasibility.waivedFor(facts).contains(Condition.REACH);
        long affordable = worthBeyondGain(need) + candidates.leftOutAtMost(need) - least;
        PricedShelf[] itsOffers = offersFor(need);
        Look look = null;
        for (int shelf : candidates.areas().shelvesFor(need, whereverTheyGo)) {
            int places = itsOffers[shelf].costingAtMost(affordable);
            if (places > 0) {
                look = look == null ? new Look(need, facts, least, most) : look;
                look.at(itsOffers[shelf], places);
            }
        }
        return look == null ? NONE : look.found();
    }

    /** What a pair of this need is worth beyond the need's gain, without its suitability. */
    private long worthBeyondGain(int need) {
        return step * (market.tiers() + 1 - market.tier(need)) - prices.ofNeed(need);
    }

    /** A need that lost no gain, and of which all was found before, can miss only offers that have become cheaper. */
    private PricedShelf[] offersFor(int need) {
        return before == null || before.mayBeMore(need) || prices.ofNeed(need) < before.prices.ofNeed(need)
                ? offers
                : cheaper;
    }

    /** What was found, by need. */
    public static final class Found {
        private final CandidateMarket candidates;
        private final Feasibility feasibility;
        private final Prices prices;
        private final int most;
        /** By how much a pair is uncovered, above the number of the offer, counted down. */
        private final long[][] keys;

        private Found(CandidateMarket candidates, Feasibility feasibility, Prices prices, int most, long[][] keys) {
            this.candidates = candidates;
            this.feasibility = feasibility;
            this.prices = prices;
            this.most = most;
            this.keys = keys;
        }

        /** Whether so many uncovered pairs of a need were found that there may be others. */
        private boolean mayBeMore(int need) {
            return keys[need].length == most && keys[need][most - 1] >> BITS > 0;
        }

        /** Whether the prices cover every pair. */
        public boolean coversAll() {
            return IntStream.range(0, keys.length).allMatch(need -> worst(need) == 0);
        }

        /** The most by which a pair of this need is uncovered; 0 where none is. */
        public long worst(int need) {
            return keys[need].length == 0 ? 0 : Math.max(0, keys[need][0] >> BITS);
        }

        /** The market with these pairs. */
        public CandidateMarket added() {
            long[][] more = new long[keys.length][];
            for (int need = 0; need < keys.length; need++) {
                NeedFacts facts = candidates.needs().get(need);
                more[need] = Arrays.stream(keys[need])
                        .map(key -> MASK - (key & MASK))
                        .sorted()
                        .map(offer -> offer << 32
                                | feasibility
                                        .weights()
                                        .perMille(candidates.offers().get((int) offer), facts))
                        .toArray();
            }
            return candidates.with(more);
        }
    }

    /** The look of one need at the offers. */
    private final class Look {
        private final int need;
        private final NeedFacts facts;
        private final int most;
        private final long base;
        private final DigestedNeed digested;
        /** Whether conditions are waived for the need, which a digest knows nothing of. */
        private final boolean waived;

        private long least;
        private long @Nullable [] keys;
        private int size;

        Look(int need, NeedFacts facts, long least, int most) {
            this.need = need;
            this.facts = facts;
            this.least = least;
            this.most = most;
            this.base = worthBeyondGain(need);
            this.digested = new DigestedNeed(feasibility.weights(), facts);
            this.waived = !feasibility.waivedFor(facts).isEmpty();
        }

        long[] found() {
            if (keys == null) {
                return NONE;
            }
            sort(keys);
            return Arrays.copyOf(keys, Math.min(size, most));
        }

        /** Looks at the first so many of a shelf. */
        void at(PricedShelf shelf, int places) {
            if (waived) {
                for (int place = 0; place < places; place++) {
                    OfferFacts offer = candidates.offers().get(shelf.offer(place));
                    addIfMissing(shelf, place, feasibility.weights().perMille(offer, facts));
                }
                return;
            }
            int[] ruledOut = scratch.get();
            digested.ruleOut(shelf.columns(candidates.digests()), places, ruledOut);
            for (int place = 0; place < places; place++) {
                if (ruledOut[place] >= 0) {
                    consider(shelf, place);
                }
            }
        }

        private void consider(PricedShelf shelf, int place) {
            long[] digests = candidates.digests();
            int at = OfferDigest.LONGS * shelf.offer(place);
            int points = digested.nearness(digests, at) + digested.quickPoints(digests, at);
            long missing = least - base + shelf.price(place);
            if (points + digested.mostSlowPoints() >= missing * DigestedNeed.MOST) {
                addIfMissing(shelf, place, (points + digested.slowPoints(digests, at)) / DigestedNeed.MOST);
            }
        }

        private void addIfMissing(PricedShelf shelf, int place, int suitability) {
            int offer = shelf.offer(place);
            long uncovered = base - shelf.price(place) + suitability;
            if (uncovered >= least
                    && market.pairOf(need, offer) < 0
                    && feasibility.allows(candidates.offers().get(offer), facts)) {
                add(uncovered << BITS | MASK - offer);
            }
        }

        private void add(long key) {
            long[] room = keys == null ? new long[8] : keys;
            if (size == room.length && size / 2 >= most) {
                sort(room);
                size = most;
                least = Math.max(least, room[most - 1] >> BITS);
            } else if (size == room.length) {
                room = Arrays.copyOf(room, 2 * size);
            }
            room[size++] = key;
            keys = room;
        }

        private void sort(long[] room) {
            Arrays.sort(room, 0, size);
            for (int low = 0, high = size - 1; low < high; low++, high--) {
                long key = room[low];
                room[low] = room[high];
                room[high] = key;
            }
        }
    }
}
