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
 * what comes there on four shelves and can stop at a price. Memory: 8 bytes an offer.
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

        /** Looks at one; false where those that cost as much or more need not be shown. */
        boolean look(int offer, long price);
    }

    private final Map<Area, long[]> shelves = new HashMap<>();
    private final Map<Article, List<long[]>> byArticle = new HashMap<>();

    /**
     * Puts offers on their shelves.
     *
     * @param wanted which, by number
     */
    PricedOffers(List<OfferFacts> offers, Prices prices, IntPredicate wanted) {
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
            long[] shelf = new long[itsOffers.size()];
            Arrays.setAll(shelf, k -> prices.ofOffer(itsOffers.get(k)) << BITS | itsOffers.get(k));
            Arrays.sort(shelf);
            shelves.put(area, shelf);
            byArticle
                    .computeIfAbsent(area.article(), article -> new ArrayList<>())
                    .add(shelf);
        });
    }

    /** What comes to a county. */
    void reaching(Article article, String county, Visitor visitor) {
        for (Reach reach : REACHES) {
            long[] shelf = shelves.get(new Area(article, reach, reach.areaOf(county)));
            if (shelf != null) {
                show(shelf, visitor);
            }
        }
    }

    /** Wherever they are and however far they go. */
    void all(Article article, Visitor visitor) {
        byArticle.getOrDefault(article, List.of()).forEach(shelf -> show(shelf, visitor));
    }

    private static void show(long[] shelf, Visitor visitor) {
        for (long offer : shelf) {
            if (!visitor.look((int) offer & MASK, offer >>> BITS)) {
                return;
            }
        }
    }
}
