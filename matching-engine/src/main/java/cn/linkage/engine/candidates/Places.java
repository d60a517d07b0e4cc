package cn.linkage.engine.candidates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Offers or needs of one article by county, city, province and nation. One that goes as far as its city lies on the shelves of
 * its county and its city: whoever asks from a place finds what comes there on four shelves, nearest first, and nothing else
 * is looked at. Not safe for threads.
 */
final class Places<T> {

    private static final Reach[] NEAREST_FIRST = Reach.values();

    /** What lies on shelves, and where on each. */
    static final class Entry<T> {
        private final T facts;
        private final String county;
        private final Reach reach;
        private final int[] at = new int[NEAREST_FIRST.length];

        private Entry(T facts, String county, Reach reach) {
            this.facts = facts;
            this.county = county;
            this.reach = reach;
        }

        T facts() {
            return facts;
        }
    }

    /** By the first 6, 4, 2 or 0 digits of the county's code. */
    private final Map<String, List<Entry<T>>> shelves = new HashMap<>();

    /** Puts facts of a county on its shelves as far as the reach. O(1). */
    Entry<T> put(T facts, String county, Reach reach) {
        Entry<T> entry = new Entry<>(facts, county, reach);
        for (int level = 0; level < NEAREST_FIRST.length && NEAREST_FIRST[level].compareTo(reach) <= 0; level++) {
            List<Entry<T>> shelf =
                    shelves.computeIfAbsent(NEAREST_FIRST[level].areaOf(county), area -> new ArrayList<>());
            entry.at[level] = shelf.size();
            shelf.add(entry);
        }
        return entry;
    }

    /** Takes it from its shelves; the last of each comes in its place. O(1). */
    void remove(Entry<T> entry) {
        for (int level = 0; level < NEAREST_FIRST.length && NEAREST_FIRST[level].compareTo(entry.reach) <= 0; level++) {
            String area = NEAREST_FIRST[level].areaOf(entry.county);
            List<Entry<T>> shelf = shelves.getOrDefault(area, List.of());
            Entry<T> last = shelf.removeLast();
            if (last != entry) {
                shelf.set(entry.at[level], last);
                last.at[level] = entry.at[level];
            }
            if (shelf.isEmpty()) {
                shelves.remove(area);
            }
        }
    }

    /** What comes to the county from this far and no nearer. */
    void from(Reach level, String county, Consumer<T> seen) {
        Reach nearer = switch (level) {
            case COUNTY -> null;
            case CITY -> Reach.COUNTY;
            case PROVINCE -> Reach.CITY;
            case NATION -> Reach.PROVINCE;
        };
        for (Entry<T> entry : shelves.getOrDefault(level.areaOf(county), List.of())) {
            if (nearer == null || !nearer.covers(entry.county, county)) {
                seen.accept(entry.facts);
            }
        }
    }

    /** All, wherever they are and however far they go. */
    void all(Consumer<T> seen) {
        shelves.forEach((area, shelf) -> {
            for (Entry<T> entry : shelf) {
                // On the shelf of its county, where everything lies, and not again on those of larger areas.
                if (area.equals(entry.county)) {
                    seen.accept(entry.facts);
                }
            }
        });
    }
}
