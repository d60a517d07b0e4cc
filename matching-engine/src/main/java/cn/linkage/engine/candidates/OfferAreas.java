package cn.linkage.engine.candidates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which offers come to which need, as far as article and reach say: every offer lies on one shelf, that of its article and the area
 * it reaches, and four shelves reach a county. Made once for a market, whose prices then put each shelf in order
 * ({@link PricedShelf}). Immutable. Memory: 4 bytes an offer and a need.
 */
final class OfferAreas {

    private static final Reach[] REACHES = Reach.values();

    private record Area(Article article, Reach reach, String digits) {}

    private record Place(Article article, String county) {}

    private final int[][] shelves;
    private final int[] placeOf;
    /** By place, the shelves that reach it, and all that have its article. */
    private final List<int[]> reaching = new ArrayList<>();

    private final List<int[]> anywhere = new ArrayList<>();

    /** Numbered as the lists. */
    OfferAreas(List<OfferFacts> offers, List<NeedFacts> needs) {
        Map<Area, List<Integer>> byArea = new HashMap<>();
        for (int offer = 0; offer < offers.size(); offer++) {
            OfferFacts facts = offers.get(offer);
            Area area = new Area(facts.article(), facts.reach(), facts.reach().areaOf(facts.county()));
            byArea.computeIfAbsent(area, key -> new ArrayList<>()).add(offer);
        }
        Map<Area, Integer> numbers = new HashMap<>();
        Map<Article, List<Integer>> byArticle = new HashMap<>();
        shelves = new int[byArea.size()][];
        byArea.forEach((area, itsOffers) -> {
            int shelf = numbers.size();
            numbers.put(area, shelf);
            shelves[shelf] = toArray(itsOffers);
            byArticle.computeIfAbsent(area.article(), key -> new ArrayList<>()).add(shelf);
        });
        Map<Place, Integer> places = new HashMap<>();
        placeOf = new int[needs.size()];
        Arrays.setAll(placeOf, need -> {
            NeedFacts facts = needs.get(need);
            return places.computeIfAbsent(new Place(facts.article(), facts.county()), place -> {
                reaching.add(Arrays.stream(REACHES)
                        .map(reach -> numbers.get(new Area(place.article, reach, reach.areaOf(place.county))))
                        .filter(shelf -> shelf != null)
                        .mapToInt(Integer::intValue)
                        .toArray());
                anywhere.add(toArray(byArticle.getOrDefault(place.article, List.of())));
                return places.size();
            });
        });
    }

    private static int[] toArray(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    int shelves() {
        return shelves.length;
    }

    /** How many offers are on the fullest. */
    int largestShelf() {
        return Arrays.stream(shelves).mapToInt(shelf -> shelf.length).max().orElse(0);
    }

    /** The offers of a shelf by number, ascending; not to be changed. */
    int[] offers(int shelf) {
        return shelves[shelf];
    }

    /**
     * The shelves for a need; not to be changed.
     *
     * @param whereverTheyGo whether also those that do not reach its county
     */
    int[] shelvesFor(int need, boolean whereverTheyGo) {
        return (whereverTheyGo ? anywhere : reaching).get(placeOf[need]);
    }
}
