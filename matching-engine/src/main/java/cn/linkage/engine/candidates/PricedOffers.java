package cn.linkage.engine.candidates;

import cn.linkage.engine.clearing.Prices;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Offers by article and by the area that each reaches, every one once, the cheapest first: whoever asks from a county finds
 * what comes there on four shelves and can stop at a price. Memory: 40 bytes an offer.
 */
final class PricedOffers {

    /** Bits of an offer's number below its price; {@code TransportMarket.MAX_SIDE} needs 22, a price at most 40. */
    private static final int BITS = 22;

    private static final int MASK = (1 << BITS) - 1;
    private static final Reach[] REACHES = Reach.values();

    private record Area(Article article, Reach reach, String digits) {}

    /** Receives offers, the cheapest of a shelf first. */
    @FunctionalInterface
    interface Visitor {

        /**
         * Looks at one; false where those that cost as much or more need not be shown.
         *
         * @param digests where its {@link OfferDigest} begins at {@code at}
         */
        boolean look(int offer, long price, long[] digests, int at);
    }

    /** Prices above numbers, ascending, and the digests in the same order: a look reads memory from one end to the other. */
    private static final class PricedShelf {
        private final long[] offers;
        private final long[] digests;

        PricedShelf(long[] offers, long[] digests) {
            this.offers = offers;
            this.digests = digests;
        }
    }

    private final Map<Area, PricedShelf> shelves = new HashMap<>();
    private final Map<Article, List<PricedShelf>> byArticle = new HashMap<>();

    /**
     * Puts offers on their shelves.
     *
     * @param wanted which, by number
     */
    PricedOffers(CandidateMarket market, Prices prices, IntPredicate wanted) {
        List<OfferFacts> offers = market.offers();
        Map<Area, List<Integer>> numbers = new HashMap<>();
        for (int offer = 0; offer < offers.size(); offer++) {
            if (wanted.test(offer)) {
                OfferFacts facts = offers.get(offer);
                numbers.computeIfAbsent(
                                new Area(
                                        facts.article(),
                                        facts.reach(),
                                        facts.reach().areaOf(facts.county())),
                                area -> new ArrayList<>())
                        .add(offer);
            }
        }
        numbers.forEach((area, itsOffers) -> {
            long[] priced = new long[itsOffers.size()];
            Arrays.setAll(priced, k -> prices.ofOffer(itsOffers.get(k)) << BITS | itsOffers.get(k));
            Arrays.sort(priced);
            PricedShelf shelf = new PricedShelf(priced, inOrder(priced, market.digests()));
            shelves.put(area, shelf);
            byArticle
                    .computeIfAbsent(area.article(), article -> new ArrayList<>())
                    .add(shelf);
        });
    }

    private static long[] inOrder(long[] priced, long[] digests) {
        long[] inOrder = new long[OfferDigest.LONGS * priced.length];
        for (int place = 0; place < priced.length; place++) {
            System.arraycopy(
                    digests,
                    OfferDigest.LONGS * ((int) priced[place] & MASK),
                    inOrder,
                    OfferDigest.LONGS * place,
                    OfferDigest.LONGS);
        }
        return inOrder;
    }

    /** What comes to a county. */
    void reaching(Article article, String county, Visitor visitor) {
        for (Reach reach : REACHES) {
            PricedShelf shelf = shelves.get(new Area(article, reach, reach.areaOf(county)));
            if (shelf != null) {
                show(shelf, visitor);
            }
        }
    }

    /** Wherever they are and however far they go. */
    void all(Article article, Visitor visitor) {
        byArticle.getOrDefault(article, List.of()).forEach(shelf -> show(shelf, visitor));
    }

    private static void show(PricedShelf shelf, Visitor visitor) {
        int at = 0;
        for (long offer : shelf.offers) {
            if (!visitor.look((int) offer & MASK, offer >>> BITS, shelf.digests, at)) {
                return;
            }
            at += OfferDigest.LONGS;
        }
    }
}
